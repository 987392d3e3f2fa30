package vn.nhipcau.plan;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.obligation.ObligationHandedOver;
import vn.nhipcau.obligation.Subject;

/**
 * An agency that has inherited a task is named at it from then on: it sees the plan, and
 * owes the next periods. The former one stays named, as the plan was written.
 */
@Component
class HeirsOfTasks {

	private final AssignmentRepository assignments;

	HeirsOfTasks(AssignmentRepository assignments) {
		this.assignments = assignments;
	}

	@EventListener
	void handedOver(ObligationHandedOver event) {
		Subject subject = event.obligation().subject();
		if (subject.kind().equals(TaskId.KIND)) {
			this.assignments.of(List.of(subject.id()))
				.stream()
				.filter((assignment) -> assignment.agencies().contains(event.former()))
				.forEach((assignment) -> assignment.means(List.of(event.obligation().agency())));
		}
	}

}
