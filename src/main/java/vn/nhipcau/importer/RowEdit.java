package vn.nhipcau.importer;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.Schedule;

/**
 * What somebody wants to be otherwise about a row, all at once; {@code null} for what
 * stays.
 *
 * @param title how it is called; the wording of the document stays
 * @param leads all of them
 */
public record RowEdit(@Nullable String title, @Nullable Schedule schedule, @Nullable List<NewAssignment> leads) {

	public boolean isNone() {
		return this.title == null && this.schedule == null && this.leads == null;
	}

	/** All but the leads, which may teach a name. */
	DraftRow appliedTo(DraftRow row) {
		DraftRow titled = (this.title != null) ? row.titled(this.title) : row;
		return (this.schedule != null) ? titled.on(this.schedule) : titled;
	}

}
