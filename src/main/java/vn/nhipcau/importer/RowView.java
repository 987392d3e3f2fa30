package vn.nhipcau.importer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row as it is shown.
 *
 * @param clause as it is cited
 * @param unknownLeads names of leads that no agency here has
 * @param reported what an office's list says has come of it
 */
public record RowView(DraftRow row, @Nullable String clause, List<String> unknownLeads, @Nullable Reported reported) {

	public RowView {
		unknownLeads = List.copyOf(unknownLeads);
	}

	public int number() {
		return this.row.number();
	}

	/** Whether somebody has to look at it. */
	public boolean doubtful() {
		return this.row.fate() == DraftRow.Fate.WAITING
				&& (this.row.paragraph() || !this.row.doubts().isEmpty() || !isLed() || compared() != null);
	}

	/** Beside the plan that is followed; {@code null} in a first reading. */
	public @Nullable Compared compared() {
		return this.row.ties().compared();
	}

	/** Whether it changes or ends a task that is followed. */
	boolean isOfPlan() {
		Compared compared = compared();
		return compared != null && !compared.isNew();
	}

	/**
	 * Whether nobody has said that a task the document has no more is to be cancelled.
	 */
	boolean isLeftAlone() {
		return this.row.isLeftAlone();
	}

	/** Whether it is known who will owe it. */
	public boolean isLed() {
		return this.row.task().leads().findAny().isPresent() && this.unknownLeads.isEmpty();
	}

}
