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
				&& (this.row.paragraph() || !this.row.doubts().isEmpty() || !isLed());
	}

	/** Whether it is known who will owe it. */
	public boolean isLed() {
		return this.row.task().leads().findAny().isPresent() && this.unknownLeads.isEmpty();
	}

}
