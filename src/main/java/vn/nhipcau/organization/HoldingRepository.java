package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

interface HoldingRepository extends JpaRepository<Holding, Long> {

	@Query("""
			SELECT h FROM Holding h WHERE h.personId = :person AND h.postId = :post
			AND (h.validTo IS NULL OR h.validTo > :day)""")
	List<Holding> current(long person, long post, LocalDate day);

}
