package vn.nhipcau.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A task as somebody wants it given.
 *
 * @param clause where the document says it: {@code III.2.1}, {@code PL.9.2}
 * @param title at most {@value #LONGEST_TITLE} characters are kept
 * @param section the headings above it, outermost first
 */
public record NewTask(@Nullable String clause, String title, String text, List<String> section,
		List<NewAssignment> assignments, Schedule schedule, List<Target> targets) {

	public static final int LONGEST_TITLE = 120;

	public NewTask {
		section = List.copyOf(section);
		assignments = List.copyOf(assignments);
		targets = List.copyOf(targets);
		if (title.length() > LONGEST_TITLE) {
			title = title.substring(0, LONGEST_TITLE - 1) + "…";
		}
	}

	public Stream<NewAssignment> leads() {
		return this.assignments.stream().filter(NewAssignment::leads);
	}

	/** The same, led by others. */
	public NewTask ledBy(List<NewAssignment> leads) {
		List<NewAssignment> all = Stream
			.concat(leads.stream(), this.assignments.stream().filter((assignment) -> !assignment.leads()))
			.toList();
		return new NewTask(this.clause, this.title, this.text, this.section, all, this.schedule, this.targets);
	}

	public NewTask on(Schedule other) {
		return new NewTask(this.clause, this.title, this.text, this.section, this.assignments, other, this.targets);
	}

	public NewTask titled(String other) {
		return new NewTask(this.clause, other, this.text, this.section, this.assignments, this.schedule, this.targets);
	}

	/**
	 * The same with another's words, agencies and targets behind its own; its own date
	 * counts where it has one.
	 */
	public NewTask and(NewTask other) {
		List<NewAssignment> names = Stream.concat(this.assignments.stream(), other.assignments.stream())
			.distinct()
			.sorted(Comparator.comparing((NewAssignment name) -> !name.leads()))
			.toList();
		return new NewTask(this.clause, this.title, this.text + "\n" + other.text, this.section, names,
				(this.schedule.kind() != Schedule.Kind.UNDATED) ? this.schedule : other.schedule,
				Stream.concat(this.targets.stream(), other.targets.stream()).distinct().toList());
	}

}
