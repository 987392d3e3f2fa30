package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.nhipcau.obligation.WorkingCalendar;

/**
 * On which days an obligation is reminded of. A last day is a printed date and is never
 * moved; where it is a rest day, "the day" of the reminder is the working day before it.
 */
record Steps(ReminderPolicy policy, WorkingCalendar calendar) {

	/** From the one day to the other, both included, in order. */
	List<Slot> between(LocalDate lastDay, boolean requested, LocalDate from, LocalDate to) {
		return all(lastDay, requested).dropWhile((slot) -> slot.day().isBefore(from))
			.takeWhile((slot) -> !slot.day().isAfter(to))
			.toList();
	}

	/** The first on this day or later. */
	Optional<Slot> next(LocalDate lastDay, boolean requested, LocalDate from) {
		return all(lastDay, requested).dropWhile((slot) -> slot.day().isBefore(from)).findFirst();
	}

	private Stream<Slot> all(LocalDate lastDay, boolean requested) {
		LocalDate day = this.calendar.onOrBefore(lastDay);
		if (requested) {
			return Stream.of(before(day, this.policy.requestedStep()));
		}
		Stream<Slot> before = this.policy.steps().stream().map((step) -> before(day, step));
		return (this.policy.overdueEvery() > 0) ? Stream.concat(before, after(day)) : before;
	}

	private Slot before(LocalDate day, int step) {
		return new Slot(step, this.calendar.plusWorkingDays(day, -step));
	}

	private Stream<Slot> after(LocalDate day) {
		int every = this.policy.overdueEvery();
		return Stream
			.iterate(new Slot(0, day),
					(slot) -> new Slot(slot.step() - every, this.calendar.plusWorkingDays(slot.day(), every)))
			.skip(1);
	}

}
