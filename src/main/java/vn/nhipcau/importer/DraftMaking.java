package vn.nhipcau.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.DraftRow.Fate;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.obligation.ReportDay;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.Target;

/** Turns what was read into rows that a coordinator goes through. */
final class DraftMaking {

	private final PlanDraft read;

	private final Schedules schedules;

	private final List<DraftRow> rows = new ArrayList<>();

	private DraftMaking(PlanDraft read) {
		this.read = read;
		this.schedules = new Schedules(reportDay(read));
	}

	static DraftContent of(PlanDraft read) {
		return new DraftMaking(read).content();
	}

	private DraftContent content() {
		this.read.tasks().forEach(this::add);
		List<Doubt.Code> remarks = new ArrayList<>();
		for (Doubt doubt : this.read.doubts()) {
			if (isParagraph(doubt)) {
				add(doubt);
			}
			else if (!isOfTask(doubt) && !remarks.contains(doubt.code())) {
				remarks.add(doubt.code());
			}
		}
		return new DraftContent(document(), this.rows, remarks, Map.of());
	}

	private void add(TaskDraft task) {
		List<NewAssignment> names = Stream
			.concat(task.leads().value().stream().map(NewAssignment::lead),
					task.coordinators().value().stream().map(NewAssignment::coordinating))
			.toList();
		List<RowDoubt> doubts = this.read.doubts()
			.stream()
			.filter((doubt) -> task.ref().equals(doubt.ref()))
			.map((doubt) -> new RowDoubt(doubt.code(), doubt.excerpt()))
			.distinct()
			.toList();
		add(false, new NewTask(task.ref(), task.title(), task.text(), task.section(), names,
				this.schedules.of(task.due().value()), task.targets().stream().map(DraftMaking::target).toList()),
				task.timeline(), doubts, task.place());
	}

	private void add(Doubt paragraph) {
		NewTask task = new NewTask(null, paragraph.excerpt(), paragraph.excerpt(), List.of(), List.of(),
				Schedule.undated(), List.of());
		add(true, task, null, List.of(new RowDoubt(paragraph.code(), paragraph.excerpt())), paragraph.place());
	}

	private void add(boolean paragraph, NewTask task, @Nullable String timeline, List<RowDoubt> doubts, Place place) {
		this.rows.add(new DraftRow(this.rows.size() + 1, 0, paragraph, Fate.WAITING, task, timeline, doubts,
				RowTies.at(place)));
	}

	/** Assigns work, or seems to, and became no task. */
	private boolean isParagraph(Doubt doubt) {
		boolean assigns = doubt.code() == Doubt.Code.UNREAD_ASSIGNMENT || doubt.code() == Doubt.Code.GENERAL_ORDER;
		return assigns && !isOfTask(doubt);
	}

	private boolean isOfTask(Doubt doubt) {
		return this.read.tasks().stream().anyMatch((task) -> task.ref().equals(doubt.ref()));
	}

	private PlanDocument document() {
		DocumentDraft document = this.read.document();
		return new PlanDocument(value(document.type()), value(document.number()), value(document.date()),
				value(document.issuingBody()), value(document.title()), value(document.signer()));
	}

	private static <T> @Nullable T value(@Nullable Found<T> found) {
		return (found != null) ? found.value() : null;
	}

	private static Target target(TargetDraft draft) {
		LocalDate due = draft.due().date();
		return new Target(draft.value(), draft.valueMax(), Objects.requireNonNullElse(draft.unit(), ""),
				Target.Comparator.valueOf(draft.comparator().name()), due, draft.text());
	}

	/** The yearly day on which the plan itself wants its reports. */
	private static Optional<ReportDay> reportDay(PlanDraft read) {
		return read.reports()
			.stream()
			.map((report) -> new Schedules(Optional.empty()).of(report.due()))
			.filter((schedule) -> schedule.kind() == Schedule.Kind.YEARLY)
			.flatMap((schedule) -> Stream.ofNullable(schedule.reportDay()))
			.findFirst();
	}

}
