package vn.nhipcau.plan;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.JpaRepository;

interface AssignmentRepository extends JpaRepository<Assignment, Long> {

	@Query("SELECT a FROM Assignment a WHERE a.taskId IN :tasks ORDER BY a.taskId, a.line")
	List<Assignment> of(Collection<Long> tasks);

}
