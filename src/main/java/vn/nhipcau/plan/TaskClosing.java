package vn.nhipcau.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.obligation.ObligationCancelled;
import vn.nhipcau.obligation.ObligationChange;
import vn.nhipcau.obligation.ObligationCompleted;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Subject;

/** A task closes when the last that is owed of it has. */
@Component
class TaskClosing {

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Obligations obligations;

	private final Audit audit;

	private final Clock clock;

	TaskClosing(TaskRepository tasks, AssignmentRepository assignments, Obligations obligations, Audit audit,
			Clock clock) {
		this.tasks = tasks;
		this.assignments = assignments;
		this.obligations = obligations;
		this.audit = audit;
		this.clock = clock;
	}

	@EventListener({ ObligationCompleted.class, ObligationCancelled.class })
	void closed(ObligationChange change) {
		Subject subject = change.obligation().subject();
		if (subject.kind().equals(TaskId.KIND)) {
			this.tasks.locked(subject.id())
				.filter((task) -> task.closesWhenDone() && !waits(task) && nothingOwed(subject))
				.ifPresent((task) -> close(change.actor(), task));
		}
	}

	private void close(Actor actor, Task task) {
		task.close();
		this.audit.record(actor, "task.closed", "task:" + task.id().value(), TaskState.OPEN.name(),
				TaskState.CLOSED.name());
	}

	/** Whether somebody has still to be named who will owe it. */
	private boolean waits(Task task) {
		return this.assignments.of(List.of(task.id().value())).stream().anyMatch((name) -> name.leads() && name.open());
	}

	private boolean nothingOwed(Subject subject) {
		List<ObligationView> all = this.obligations.owed(Actor.system("task-closing"),
				OwedFilter.asOf(LocalDate.now(this.clock)).about(List.of(subject)));
		return all.stream().map(ObligationView::state).allMatch(ObligationState::isClosed);
	}

}
