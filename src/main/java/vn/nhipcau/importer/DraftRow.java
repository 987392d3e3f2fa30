package vn.nhipcau.importer;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.TaskId;

/**
 * A task as it was read, or a paragraph that may assign work and was not understood.
 *
 * @param number by which people call it, from 1
 * @param revision counts its changes, so that an older button knows that it is stale
 * @param timeline the words about time as written
 * @param doubts what a person must look at
 * @param ties what it hangs together with
 */
public record DraftRow(int number, int revision, boolean paragraph, Fate fate, NewTask task, @Nullable String timeline,
		List<RowDoubt> doubts, RowTies ties) {

	/** What becomes of it. */
	public enum Fate {

		/** Nobody has looked at it. */
		WAITING,
		/** Looked at, and right as it is. */
		KEPT, DROPPED,
		/** Part of another row by now. */
		MERGED,
		/** A task of the approved plan by now. */
		GIVEN;

		/** Whether nothing about it can be changed here any more. */
		public boolean isOver() {
			return this == MERGED || this == GIVEN;
		}

	}

	/**
	 * A doubt of the reader.
	 *
	 * @param excerpt the words in question
	 */
	public record RowDoubt(Doubt.Code code, String excerpt) {
	}

	private static final Set<Doubt.Code> ABOUT_AGENCIES = Set.of(Doubt.Code.NO_LEAD, Doubt.Code.GENERAL_MEASURE,
			Doubt.Code.CELL_BOUNDARY, Doubt.Code.UNREAD_ASSIGNMENT, Doubt.Code.GENERAL_ORDER);

	private static final Set<Doubt.Code> ABOUT_DATES = Set.of(Doubt.Code.DATE_UNCLEAR, Doubt.Code.DATE_IMPOSSIBLE);

	public DraftRow {
		doubts = List.copyOf(doubts);
		ties = Objects.requireNonNullElse(ties, RowTies.NONE); // drafts of older versions
	}

	DraftRow as(Fate other) {
		return with(this.paragraph, other, this.task, this.doubts, this.ties);
	}

	DraftRow ledBy(List<NewAssignment> leads) {
		return settled(this.task.ledBy(leads), ABOUT_AGENCIES);
	}

	DraftRow on(Schedule schedule) {
		return settled(this.task.on(schedule), ABOUT_DATES);
	}

	DraftRow titled(String title) {
		return settled(this.task.titled(title), Set.of());
	}

	/** A paragraph becomes a task, whose lead has still to be named. */
	DraftRow asTask() {
		return with(false, Fate.WAITING, this.task, this.doubts, this.ties);
	}

	/** The words of another row become part of this one's. */
	DraftRow absorbing(DraftRow other) {
		NewTask all = this.task.and(other.task);
		Set<Doubt.Code> answered = EnumSet.of(Doubt.Code.UNREAD_ASSIGNMENT, Doubt.Code.GENERAL_ORDER);
		if (all.leads().findAny().isPresent()) {
			answered.add(Doubt.Code.NO_LEAD);
			answered.add(Doubt.Code.GENERAL_MEASURE);
		}
		List<RowDoubt> left = Stream.concat(this.doubts.stream(), other.doubts.stream())
			.filter((doubt) -> !answered.contains(doubt.code()))
			.distinct()
			.toList();
		return with(false, Fate.WAITING, all, left, this.ties.with(this, other));
	}

	DraftRow mergedInto(int row) {
		return with(this.paragraph, Fate.MERGED, this.task, this.doubts, this.ties.into(row));
	}

	/** As it was before it was merged into another. */
	DraftRow outOfIt() {
		return with(this.paragraph, Fate.WAITING, this.task, this.doubts, this.ties.into(null));
	}

	/** As it was before it took in another, for buttons not the same. */
	DraftRow apart() {
		DraftRow before = Objects.requireNonNull(this.ties.apart());
		return new DraftRow(this.number, this.revision + 1, before.paragraph, before.fate, before.task, before.timeline,
				before.doubts, before.ties);
	}

	DraftRow givenAs(TaskId given) {
		return with(this.paragraph, Fate.GIVEN, this.task, this.doubts, this.ties.of(given));
	}

	DraftRow beside(Compared task) {
		return with(this.paragraph, this.fate, this.task, this.doubts, this.ties.beside(task));
	}

	/** A task of the plan that is followed and that the document has no more. */
	static DraftRow gone(int number, Compared task) {
		return new DraftRow(number, 0, false, Fate.WAITING, Objects.requireNonNull(task.before()), null, List.of(),
				RowTies.NONE.beside(task));
	}

	/**
	 * Whether nobody has said that a task the document has no more is to be cancelled.
	 */
	boolean isLeftAlone() {
		return this.ties.gone() && this.fate == Fate.WAITING;
	}

	/** Whether it will be given when the draft is approved. */
	boolean willBeGiven() {
		return !this.paragraph && (this.fate == Fate.WAITING || this.fate == Fate.KEPT);
	}

	/** What somebody has set right is doubtful no more. */
	private DraftRow settled(NewTask other, Set<Doubt.Code> settled) {
		return with(this.paragraph, Fate.WAITING, other,
				this.doubts.stream().filter((doubt) -> !settled.contains(doubt.code())).toList(), this.ties);
	}

	private DraftRow with(boolean asParagraph, Fate other, NewTask changed, List<RowDoubt> left, RowTies tied) {
		return new DraftRow(this.number, this.revision + 1, asParagraph, other, changed, this.timeline, left, tied);
	}

}
