package vn.nhipcau.importer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Folding;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.plan.AssignmentView;
import vn.nhipcau.plan.Citations;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.TaskView;

/**
 * Lays a new reading of a document beside the plan that is followed: what is the same is
 * given already, what differs waits for somebody's decision.
 */
@Component
class DraftComparing {

	private final Agencies agencies;

	private final Citations citations;

	private final Clock clock;

	DraftComparing(Agencies agencies, Citations citations, Clock clock) {
		this.agencies = agencies;
		this.citations = citations;
		this.clock = clock;
	}

	DraftContent beside(DraftContent read, List<TaskView> plan) {
		List<DraftRow> tasks = read.rows().stream().filter((row) -> !row.paragraph()).toList();
		Map<Integer, TaskView> found = new RowMatching(plan, this.citations).of(tasks);
		List<DraftRow> rows = new ArrayList<>(
				read.rows().stream().map((row) -> compared(row, found.get(row.number()))).toList());
		Set<TaskView> known = new HashSet<>(found.values());
		plan.stream()
			.filter((task) -> !task.closed() && !known.contains(task))
			.forEach((task) -> rows
				.add(DraftRow.gone(rows.size() + 1, new Compared(task.id(), before(task), Set.of(Change.GONE)))));
		return read.with(rows);
	}

	private DraftRow compared(DraftRow row, @Nullable TaskView task) {
		if (row.paragraph()) {
			return row;
		}
		if (task == null) {
			return row.beside(Compared.fresh());
		}
		Set<Change> changes = changes(row.task(), task);
		return changes.isEmpty() ? row.givenAs(task.id()) : row.beside(new Compared(task.id(), before(task), changes));
	}

	private Set<Change> changes(NewTask read, TaskView task) {
		Set<Change> changes = EnumSet.noneOf(Change.class);
		if (RowMatching.isPart(read, task)) {
			return changes; // merged when the plan was approved
		}
		if (!RowMatching.words(read.text()).equals(RowMatching.words(task.text()))) {
			changes.add(Change.WORDING);
		}
		if (!read.schedule().equals(task.schedule())) {
			changes.add(Change.SCHEDULE);
		}
		if (!isSame(read.leads().toList(), task.leads().toList())) {
			changes.add(Change.LEADS);
		}
		return changes;
	}

	/** Written alike, or meaning the same agencies. */
	private boolean isSame(List<NewAssignment> read, List<AssignmentView> given) {
		Set<String> now = read.stream().map((name) -> Folding.fold(name.written())).collect(Collectors.toSet());
		Set<String> then = given.stream().map((name) -> Folding.fold(name.written())).collect(Collectors.toSet());
		Set<AgencyId> meant = read.stream().flatMap(this::agencies).collect(Collectors.toSet());
		Set<AgencyId> known = given.stream().flatMap((name) -> name.agencies().stream()).collect(Collectors.toSet());
		return now.equals(then) || (!meant.isEmpty() && meant.equals(known));
	}

	private Stream<AgencyId> agencies(NewAssignment name) {
		return this.agencies.resolve(name.written(), LocalDate.now(this.clock)).agencies().stream();
	}

	private static NewTask before(TaskView task) {
		List<NewAssignment> names = task.assignments()
			.stream()
			.map((name) -> new NewAssignment(name.written(), name.part(), null))
			.toList();
		return new NewTask(Objects.requireNonNullElse(task.clause(), ""), task.title(), task.text(), task.section(),
				names, task.schedule(), task.targets());
	}

}
