package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TaskRepository extends ListCrudRepository<Task, Long> {

	List<Task> findByPlanIdOrderByLine(long planId);

	int countByPlanId(long planId);

	/** Two who finish the last two works at once must see each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT t FROM Task t WHERE t.id = :id")
	Optional<Task> locked(long id);

	/** Recurring tasks whose next period is due to open. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			SELECT t FROM Task t WHERE t.nextOpenOn <= :day AND t.state = vn.nhipcau.plan.TaskState.OPEN
			ORDER BY t.id LIMIT :limit""")
	List<Task> awaiting(LocalDate day, int limit);

	@Query("SELECT t FROM Task t WHERE t.id IN :ids")
	List<Task> all(Collection<Long> ids);

}
