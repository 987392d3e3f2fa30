package vn.nhipcau.obligation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Whether something owed is in time: computed, never stored. */
public enum Timeliness {

	NO_DEADLINE, IN_TIME, DUE_SOON, OVERDUE, DONE_IN_TIME, DONE_LATE;

	/**
	 * Lateness is judged on the day of submission: what was sent in time and confirmed
	 * afterwards is in time. What is suspended, cancelled or only requested of a body
	 * that is not commanded is never late; what is done without a deadline is done in
	 * time.
	 * @param submittedOn the day of the submission that stands, or {@code null}
	 * @param soonDays calendar days before the last day from which it is due soon
	 */
	public static Timeliness of(ObligationState state, @Nullable LocalDate lastDay, boolean requested,
			@Nullable LocalDate submittedOn, LocalDate today, int soonDays) {
		boolean undated = lastDay == null || requested;
		LocalDate judgedOn = (submittedOn != null) ? submittedOn : today;
		boolean late = !undated && lastDay != null && judgedOn.isAfter(lastDay);
		return switch (state) {
			case COMPLETED -> late ? DONE_LATE : DONE_IN_TIME;
			case SUSPENDED, CANCELLED -> NO_DEADLINE;
			case NOT_STARTED, IN_PROGRESS, RETURNED, AWAITING_CONFIRMATION -> {
				if (undated || lastDay == null) {
					yield NO_DEADLINE;
				}
				if (late) {
					yield OVERDUE;
				}
				yield (submittedOn == null && !lastDay.isAfter(today.plusDays(soonDays))) ? DUE_SOON : IN_TIME;
			}
		};
	}

}
