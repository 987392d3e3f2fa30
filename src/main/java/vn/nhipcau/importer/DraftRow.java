package vn.nhipcau.importer;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.Schedule;

/**
 * A task as it was read, or a paragraph that may assign work and was not understood.
 *
 * @param number by which people call it, from 1
 * @param revision counts its changes, so that an older button knows that it is stale
 * @param timeline the words about time as written
 * @param doubts what a person must look at
 */
public record DraftRow(int number, int revision, boolean paragraph, Fate fate, NewTask task, @Nullable String timeline,
		List<RowDoubt> doubts) {

	/** What becomes of it. */
	public enum Fate {

		/** Nobody has looked at it. */
		WAITING,
		/** Looked at, and right as it is. */
		KEPT, DROPPED

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
	}

	DraftRow as(Fate other) {
		return new DraftRow(this.number, this.revision + 1, this.paragraph, other, this.task, this.timeline,
				this.doubts);
	}

	DraftRow ledBy(NewAssignment lead) {
		return with(this.task.ledBy(List.of(lead)), ABOUT_AGENCIES);
	}

	DraftRow on(Schedule schedule) {
		return with(this.task.on(schedule), ABOUT_DATES);
	}

	/** A paragraph becomes a task, whose lead has still to be named. */
	DraftRow asTask() {
		return new DraftRow(this.number, this.revision + 1, false, Fate.WAITING, this.task, this.timeline, this.doubts);
	}

	/** Whether it will be given when the draft is approved. */
	boolean willBeGiven() {
		return !this.paragraph && this.fate != Fate.DROPPED;
	}

	/** What somebody has set right is doubtful no more. */
	private DraftRow with(NewTask other, Set<Doubt.Code> settled) {
		return new DraftRow(this.number, this.revision + 1, this.paragraph, Fate.WAITING, other, this.timeline,
				this.doubts.stream().filter((doubt) -> !settled.contains(doubt.code())).toList());
	}

}
