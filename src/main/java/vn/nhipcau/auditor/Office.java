package vn.nhipcau.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import vn.nhipcau.obligation.WorkingCalendar;
import vn.nhipcau.reminder.ReminderPolicy;
import vn.nhipcau.reminder.ReminderPolicy.Hours;

/** When something may be sent: the sending hours of the days that are worked. */
record Office(ReminderPolicy policy, WorkingCalendar calendar, ZoneId zone) {

	boolean isOpen(Instant at) {
		ZonedDateTime moment = at.atZone(this.zone);
		return sendsOn(moment.toLocalDate())
				&& this.policy.hours().stream().anyMatch((hours) -> within(hours, moment.toLocalTime()));
	}

	/** What is overdue is gathered into the first hours of a day. */
	boolean isMorning(Instant at) {
		return isOpen(at) && within(morning(), at.atZone(this.zone).toLocalTime());
	}

	/**
	 * The first moment at which it is open, this one or later.
	 * @param morning whether only the first hours of a day will do
	 */
	Instant firstOpen(Instant from, boolean morning) {
		LocalDate day = day(from);
		while (true) {
			if (sendsOn(day)) {
				for (Hours hours : morning ? this.policy.hours().subList(0, 1) : this.policy.hours()) {
					if (from.isBefore(at(day, hours.to()))) {
						Instant opens = at(day, hours.from());
						return opens.isAfter(from) ? opens : from;
					}
				}
			}
			day = day.plusDays(1);
		}
	}

	/** When it opens on a day on which it opens. */
	Instant opening(LocalDate day) {
		return at(day, morning().from());
	}

	boolean sendsOn(LocalDate day) {
		return this.policy.restDays() || this.calendar.isWorkingDay(day);
	}

	LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.zone);
	}

	Instant startOf(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

	private Hours morning() {
		return this.policy.hours().get(0);
	}

	private Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.zone).toInstant();
	}

	private static boolean within(Hours hours, LocalTime time) {
		return !time.isBefore(hours.from()) && time.isBefore(hours.to());
	}

}
