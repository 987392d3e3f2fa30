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

	/** Recurring tasks whose next period is due to open: the next few after one. */
	@Query("""
			SELECT t.id FROM Task t
			WHERE t.id > :after AND t.nextOpenOn <= :day AND t.state = vn.nhipcau.plan.TaskState.OPEN
			ORDER BY t.id LIMIT :limit""")
	List<Long> awaiting(LocalDate day, long after, int limit);

	/** One of them, unless somebody else was faster. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			SELECT t FROM Task t
			WHERE t.id = :id AND t.nextOpenOn <= :day AND t.state = vn.nhipcau.plan.TaskState.OPEN""")
	Optional<Task> awaiting(LocalDate day, long id);

	/** Which plan each of many belongs to, without reading them. */
	@Query("SELECT t.id AS task, t.planId AS plan FROM Task t WHERE t.id IN :ids")
	List<InPlan> plans(Collection<Long> ids);

	interface InPlan {

		Long getTask();

		Long getPlan();

	}

	@Query("SELECT t FROM Task t WHERE t.id IN :ids")
	List<Task> all(Collection<Long> ids);

}
