package vn.nhipcau.obligation;

import java.util.List;

/**
 * What the calendar does not know yet.
 *
 * @param missingYears of this year and the next, those without any row
 * @param uncertain days from today on whose notice has not been seen
 */
public record CalendarGaps(List<Integer> missingYears, List<CalendarDay> uncertain) {

	public CalendarGaps {
		missingYears = List.copyOf(missingYears);
		uncertain = List.copyOf(uncertain);
	}

	public boolean isEmpty() {
		return this.missingYears.isEmpty() && this.uncertain.isEmpty();
	}

}
