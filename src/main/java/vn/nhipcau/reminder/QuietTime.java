package vn.nhipcau.reminder;

import java.time.LocalDate;

import vn.nhipcau.obligation.WorkingCalendar;

/** How long a wish for silence holds: the shorter, the nearer the last day. */
final class QuietTime {

	private static final int OVERDUE_WORKING_DAYS = 2;

	private QuietTime() {
	}

	/** The last day of silence. */
	static LocalDate acknowledged(LocalDate lastDay, LocalDate today, WorkingCalendar calendar) {
		if (lastDay.isBefore(today)) {
			return calendar.plusWorkingDays(today, OVERDUE_WORKING_DAYS);
		}
		return calendar.plusWorkingDays(today, calendar.workingDaysBetween(today, lastDay) / 2);
	}

	/** The working day on which silence ends. */
	static LocalDate postponed(LocalDate lastDay, LocalDate today, Delay delay, WorkingCalendar calendar) {
		LocalDate wished = calendar.onOrAfter(today.plusDays(delay.days()));
		LocalDate next = calendar.plusWorkingDays(today, 1);
		LocalDate latest = calendar.plusWorkingDays(calendar.onOrBefore(lastDay), -1);
		LocalDate capped = wished.isAfter(latest) ? latest : wished;
		return capped.isBefore(next) ? next : capped;
	}

}
