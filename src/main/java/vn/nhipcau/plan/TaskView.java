package vn.nhipcau.plan;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A task as it is shown.
 *
 * @param line its place in the plan, from 1
 * @param clause as it is cited: "mục 3 Phần IV", "dòng 4 Phụ lục"
 * @param closed whether nothing of it is owed any more
 */
public record TaskView(TaskId id, PlanId plan, int line, @Nullable String clause, String title, String text,
		List<String> section, Schedule schedule, boolean closed, List<AssignmentView> assignments,
		List<Target> targets) {

	public TaskView {
		section = List.copyOf(section);
		assignments = List.copyOf(assignments);
		targets = List.copyOf(targets);
	}

	public Stream<AssignmentView> leads() {
		return this.assignments.stream().filter(AssignmentView::leads);
	}

	/** Names of whom nobody knows yet whom they mean: nobody owes the work. */
	public List<AssignmentView> unknownLeads() {
		return leads().filter((lead) -> lead.agencies().isEmpty()).toList();
	}

	/** Whether the work lies with nobody, or with fewer than the plan wants. */
	public boolean doubtful() {
		return leads().findAny().isEmpty() || !unknownLeads().isEmpty();
	}

}
