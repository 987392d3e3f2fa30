package vn.nhipcau.obligation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * An obligation as it is shown.
 *
 * @param period the reporting period, for recurring work
 * @param due the date as stated, with its word
 * @param lastDay the last day allowed
 * @param originalLastDay the last day before any change of date
 * @param requested asked of a body that is not commanded: no urging, never overdue
 * @param disowned the agency says it is not its work; the coordinator decides
 * @param progress percent, or {@code null} when none was told
 * @param submittedAt when the result that stands was submitted
 * @param deed who brought it into its present state
 */
public record ObligationView(ObligationId id, long version, AgencyId agency, AgencyRole role, Subject subject,
		String title, @Nullable Period period, @Nullable Due due, @Nullable LocalDate lastDay,
		@Nullable LocalDate originalLastDay, boolean requested, boolean disowned, ObligationState state,
		Timeliness timeliness, @Nullable Integer progress, Assignee holder, Instant openedAt,
		@Nullable Instant submittedAt, @Nullable Instant confirmedAt, Deed deed) {

	public String code() {
		return this.id.code();
	}

	/** For a button or link that must know whether it is stale. */
	public Ref ref() {
		return Ref.seen(this.id, this.version);
	}

	/** Whether its date was moved, by a document or by a pause. */
	public boolean moved() {
		return this.originalLastDay != null && !this.originalLastDay.equals(this.lastDay);
	}

}
