package vn.nhipcau.organization;

import org.springframework.data.jpa.repository.JpaRepository;

interface AgencyGroupRepository extends JpaRepository<AgencyGroup, Long> {

}
