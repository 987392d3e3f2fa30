package vn.nhipcau.progress;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StatusReportRepository extends JpaRepository<StatusReport, Long> {

	List<StatusReport> findByObligationIdOrderById(long obligation);

	/** The last one of each obligation that was not undone. */
	@Query("""
			SELECT r FROM StatusReport r WHERE r.id IN (SELECT MAX(s.id) FROM StatusReport s
			WHERE s.obligationId IN :obligations AND s.undoneAt IS NULL GROUP BY s.obligationId)""")
	List<StatusReport> latest(Collection<Long> obligations);

	/** Obstacles after which nothing was reported. */
	@Query("""
			SELECT r FROM StatusReport r WHERE r.kind = vn.nhipcau.progress.ReportKind.OBSTACLE AND r.undoneAt IS NULL
			AND NOT EXISTS (SELECT 1 FROM StatusReport s WHERE s.obligationId = r.obligationId AND s.undoneAt IS NULL
				AND s.id > r.id) ORDER BY r.id""")
	List<StatusReport> openObstacles();

	/** The last ones that say it is not the agency's work and that nobody answered. */
	@Query("""
			SELECT r.obligationId FROM StatusReport r WHERE r.kind = vn.nhipcau.progress.ReportKind.DISOWNED
			AND NOT EXISTS (SELECT 1 FROM Review v WHERE v.reportId = r.id) ORDER BY r.id""")
	List<Long> disowned();

}
