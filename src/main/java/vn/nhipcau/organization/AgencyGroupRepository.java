package vn.nhipcau.organization;

import org.springframework.data.repository.ListCrudRepository;

interface AgencyGroupRepository extends ListCrudRepository<AgencyGroup, Long> {

}
