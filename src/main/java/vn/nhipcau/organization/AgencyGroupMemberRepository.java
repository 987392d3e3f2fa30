package vn.nhipcau.organization;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface AgencyGroupMemberRepository extends ListCrudRepository<AgencyGroupMember, Long> {

	List<AgencyGroupMember> findByGroupIdAndAgencyId(long groupId, long agencyId);

}
