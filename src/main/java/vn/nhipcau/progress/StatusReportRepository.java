package vn.nhipcau.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StatusReportRepository extends JpaRepository<StatusReport, Long> {

	List<StatusReport> findByObligationIdOrderById(long obligation);

	/** The last one of each obligation that was not undone. */
	@Query("""
			SELECT r FROM StatusReport r WHERE r.id IN (SELECT MAX(s.id) FROM StatusReport s
			WHERE s.obligationId IN :obligations AND s.undoneAt IS NULL GROUP BY s.obligationId)""")
	List<StatusReport> latest(Collection<Long> obligations);

	/**
	 * The last obstacle of each obligation, unless it was cleared or the result came
	 * after it. Progress alone does not end it.
	 */
	@Query("""
			SELECT r FROM StatusReport r WHERE r.kind = vn.nhipcau.progress.ReportKind.OBSTACLE AND r.undoneAt IS NULL
			AND NOT EXISTS (SELECT 1 FROM StatusReport s WHERE s.obligationId = r.obligationId AND s.undoneAt IS NULL
				AND s.id > r.id AND s.kind NOT IN (vn.nhipcau.progress.ReportKind.PROGRESS,
					vn.nhipcau.progress.ReportKind.DISOWNED)) ORDER BY r.id""")
	List<StatusReport> openObstacles();

	/** The same of one obligation. */
	@Query("""
			SELECT r FROM StatusReport r WHERE r.obligationId = :obligation AND r.undoneAt IS NULL
			AND r.kind = vn.nhipcau.progress.ReportKind.OBSTACLE
			AND NOT EXISTS (SELECT 1 FROM StatusReport s WHERE s.obligationId = r.obligationId AND s.undoneAt IS NULL
				AND s.id > r.id AND s.kind NOT IN (vn.nhipcau.progress.ReportKind.PROGRESS,
					vn.nhipcau.progress.ReportKind.DISOWNED))""")
	Optional<StatusReport> openObstacle(long obligation);

	/** The last ones that say it is not the agency's work and that nobody answered. */
	@Query("""
			SELECT r.obligationId FROM StatusReport r WHERE r.kind = vn.nhipcau.progress.ReportKind.DISOWNED
			AND NOT EXISTS (SELECT 1 FROM Review v WHERE v.reportId = r.id) ORDER BY r.id""")
	List<Long> disowned();

}
