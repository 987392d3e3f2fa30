package vn.nhipcau.organization;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface AgencyNameRepository extends ListCrudRepository<AgencyName, Long> {

	List<AgencyName> findByFoldedOrderById(String folded);

	List<AgencyName> findByAgencyIdOrderById(long agencyId);

	boolean existsByAgencyIdAndSpelling(long agencyId, String spelling);

	boolean existsByGroupIdAndSpelling(long groupId, String spelling);

}
