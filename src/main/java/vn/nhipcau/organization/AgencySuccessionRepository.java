package vn.nhipcau.organization;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface AgencySuccessionRepository extends ListCrudRepository<AgencySuccession, Long> {

	List<AgencySuccession> findByPredecessorIdOrderById(long predecessorId);

	List<AgencySuccession> findBySuccessorIdOrderById(long successorId);

}
