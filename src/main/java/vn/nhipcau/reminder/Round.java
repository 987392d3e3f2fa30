package vn.nhipcau.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;

import vn.nhipcau.obligation.WorkingCalendar;

/** The moment at which a sweep looks around. */
record Round(ZonedDateTime now, ReminderPolicy policy, WorkingCalendar calendar) {

	Instant at() {
		return this.now.toInstant();
	}

	LocalDate today() {
		return this.now.toLocalDate();
	}

	boolean isMorning() {
		return this.policy.isMorning(this.now.toLocalTime());
	}

	/** When what was said today is no longer worth sending: the office closes. */
	Instant ends() {
		return this.now.with(this.policy.ends()).toInstant();
	}

	LocalDate nextWorkingDay() {
		return this.calendar.plusWorkingDays(today(), 1);
	}

	Steps steps() {
		return new Steps(this.policy, this.calendar);
	}

	/** Under what name the week's messages are remembered: {@code weekly:2026-W23}. */
	static String weekly(LocalDate day) {
		return "weekly:%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR),
				day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

}
