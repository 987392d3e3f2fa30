package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AgencyRepository extends ListCrudRepository<Agency, Long> {

	@Query("SELECT a FROM Agency a WHERE a.id IN :ids ORDER BY a.officialOrder, a.id")
	List<Agency> inOrder(Collection<Long> ids);

	@Query("""
			SELECT a FROM Agency a WHERE (a.validFrom IS NULL OR a.validFrom <= :day)
			AND (a.validTo IS NULL OR a.validTo > :day) ORDER BY a.officialOrder, a.id""")
	List<Agency> livingOn(LocalDate day);

	@Query("SELECT a FROM Agency a WHERE a.validTo IS NULL OR a.validTo > :day ORDER BY a.officialOrder, a.id")
	List<Agency> notEndedOn(LocalDate day);

	/**
	 * @param pattern of folded letters
	 */
	@Query("""
			SELECT a FROM Agency a WHERE (a.validTo IS NULL OR a.validTo > :day)
			AND EXISTS (SELECT 1 FROM AgencyName n WHERE n.agencyId = a.id AND n.folded LIKE :pattern)
			ORDER BY a.officialOrder, a.id LIMIT :limit""")
	List<Agency> searchedNotEnded(String pattern, LocalDate day, int limit);

	/**
	 * @param pattern of folded letters
	 */
	@Query("""
			SELECT a FROM Agency a WHERE (a.validFrom IS NULL OR a.validFrom <= :day)
			AND (a.validTo IS NULL OR a.validTo > :day)
			AND EXISTS (SELECT 1 FROM AgencyName n WHERE n.agencyId = a.id AND n.folded LIKE :pattern)
			ORDER BY a.officialOrder, a.id LIMIT :limit""")
	List<Agency> searched(String pattern, LocalDate day, int limit);

	@Query("""
			SELECT a FROM Agency a WHERE (a.validFrom IS NULL OR a.validFrom <= :day)
			AND (a.validTo IS NULL OR a.validTo > :day)
			AND (EXISTS (SELECT 1 FROM AgencyGroup g WHERE g.id = :group AND g.level = a.level
					AND a.kind = vn.nhipcau.organization.AgencyKind.COMMANDED)
				OR EXISTS (SELECT 1 FROM AgencyGroupMember m WHERE m.groupId = :group AND m.agencyId = a.id
					AND (m.validFrom IS NULL OR m.validFrom <= :day) AND (m.validTo IS NULL OR m.validTo > :day)))
			ORDER BY a.officialOrder, a.id""")
	List<Agency> membersOf(long group, LocalDate day);

}
