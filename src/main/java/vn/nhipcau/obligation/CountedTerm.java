package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a term was counted, so that its last day can be explained.
 *
 * @param from the day of the event; not counted itself
 * @param end the last day as counted, before it was moved off a rest day
 * @param lastDay the last day allowed
 * @param skipped rest days left out: all of them for working days, for calendar days only
 * those the end was moved over
 * @param makeupDays weekend days that counted as worked
 * @param unknownYears years touched for which no holidays are recorded
 */
public record CountedTerm(LocalDate from, Term term, LocalDate end, LocalDate lastDay, List<Skipped> skipped,
		List<CalendarDay> makeupDays, List<Integer> unknownYears) {

	/**
	 * A rest day.
	 *
	 * @param reason its row, or {@code null} for an ordinary weekend
	 */
	public record Skipped(LocalDate date, @Nullable CalendarDay reason) {
	}

	public CountedTerm {
		skipped = List.copyOf(skipped);
		makeupDays = List.copyOf(makeupDays);
		unknownYears = List.copyOf(unknownYears);
	}

	/** Whether the end fell on a rest day and was moved to the next working day. */
	public boolean moved() {
		return !this.end.equals(this.lastDay);
	}

}
