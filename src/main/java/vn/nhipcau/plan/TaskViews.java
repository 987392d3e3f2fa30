package vn.nhipcau.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Puts tasks together with the names that stand at them. */
@Component
class TaskViews {

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Citations citations;

	TaskViews(TaskRepository tasks, AssignmentRepository assignments, Citations citations) {
		this.tasks = tasks;
		this.assignments = assignments;
		this.citations = citations;
	}

	/** In the plans' order. */
	List<TaskView> of(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<TaskId, List<AssignmentView>> names = this.assignments.of(ids)
			.stream()
			.collect(
					Collectors.groupingBy(Assignment::task, Collectors.mapping(Assignment::view, Collectors.toList())));
		return this.tasks.all(ids)
			.stream()
			.map((task) -> task.view(this.citations, names.getOrDefault(task.id(), List.of())))
			.sorted(Comparator.comparing((TaskView task) -> task.plan().value()).thenComparing(TaskView::line))
			.toList();
	}

	/** In the plan's order, with the names as written, leads first. */
	List<NewTask> asGiven(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<TaskId, List<NewAssignment>> names = this.assignments.of(ids)
			.stream()
			.sorted(Comparator.comparing((Assignment name) -> !name.leads()))
			.collect(Collectors.groupingBy(Assignment::task,
					Collectors.mapping(Assignment::asGiven, Collectors.toList())));
		Map<Long, Task> tasks = this.tasks.all(ids)
			.stream()
			.collect(Collectors.toMap((task) -> task.id().value(), (task) -> task));
		return ids.stream()
			.flatMap((id) -> Stream.ofNullable(tasks.get(id)))
			.map((task) -> task.asGiven(names.getOrDefault(task.id(), List.of())))
			.toList();
	}

}
