package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.obligation.Period;
import vn.nhipcau.obligation.Subject;

/**
 * Which period of each recurring task is owed on a day by its schedule alone, whatever
 * was opened: for jobs of the system that check it.
 */
@Component
@Transactional(readOnly = true)
public class OwedPeriods {

	private final JdbcTemplate jdbc;

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Addressees addressees;

	OwedPeriods(JdbcTemplate jdbc, TaskRepository tasks, AssignmentRepository assignments, Addressees addressees) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.assignments = assignments;
		this.addressees = addressees;
	}

	/**
	 * @param led whether any agency is known to lead the task on that day
	 */
	public record Owed(TaskId task, Period period, boolean led) {

		public Subject subject() {
			return this.task.subject();
		}

	}

	/**
	 * Open recurring tasks in the order of their ids.
	 * @param after the last one of the page before; 0 for the first
	 */
	public List<Owed> page(LocalDate day, long after, int size) {
		List<Long> ids = this.jdbc.queryForList("""
				SELECT id FROM task WHERE id > ? AND state = 'OPEN' AND schedule NOT IN ('ONCE', 'UNDATED')
				ORDER BY id LIMIT ?""", Long.class, after, size);
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<TaskId, List<Assignment>> leads = this.assignments.of(ids)
			.stream()
			.filter(Assignment::leads)
			.collect(Collectors.groupingBy(Assignment::task));
		return this.tasks.all(ids)
			.stream()
			.map((task) -> new Owed(task.id(), task.schedule().periodAt(day),
					!this.addressees.today(leads.getOrDefault(task.id(), List.of()), day).isEmpty()))
			.sorted((one, other) -> Long.compare(one.task().value(), other.task().value()))
			.toList();
	}

}
