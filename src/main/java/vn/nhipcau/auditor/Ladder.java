package vn.nhipcau.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import vn.nhipcau.obligation.OpenWork.Dated;
import vn.nhipcau.obligation.WorkingCalendar;
import vn.nhipcau.reminder.ReminderPolicy;

/**
 * Asks of a day which step it is for a piece of work, by counting the working days
 * between the two. The sweep goes the other way, from the last day to its steps.
 */
final class Ladder {

	private final Office office;

	/** Much work has the same last day. */
	private final Map<Question, OptionalInt> answers = new HashMap<>();

	Ladder(Office office) {
		this.office = office;
	}

	private record Question(LocalDate day, LocalDate lastDay, boolean requested) {
	}

	/**
	 * A step that has come.
	 *
	 * @param step working days before the last day, negative after it
	 * @param from when it could be told for the first time
	 */
	record Rung(int step, LocalDate day, Instant from) {

		boolean isOverdue() {
			return this.step < 0;
		}

	}

	/**
	 * The latest step by now: whoever was away for days is told of that one only.
	 * @param earliest the first day to look at
	 * @param since nothing of before this moment is owed
	 */
	Optional<Rung> latest(Dated work, LocalDate earliest, Instant since, Instant now) {
		LocalDate changed = this.office.day(since);
		LocalDate first = changed.isAfter(earliest) ? changed : earliest;
		for (LocalDate day = this.office.day(now); !day.isBefore(first); day = day.minusDays(1)) {
			OptionalInt step = stepOn(day, work.lastDay(), work.requested());
			if (step.isPresent()) {
				Rung rung = rung(step.getAsInt(), day, since);
				if (!rung.from().isAfter(now)) {
					return Optional.of(rung);
				}
			}
		}
		return Optional.empty();
	}

	/** Which step of work with this last day falls on a day; none on most days. */
	OptionalInt stepOn(LocalDate day, LocalDate lastDay, boolean requested) {
		return this.answers.computeIfAbsent(new Question(day, lastDay, requested),
				(question) -> count(day, lastDay, requested));
	}

	Office office() {
		return this.office;
	}

	private OptionalInt count(LocalDate day, LocalDate lastDay, boolean requested) {
		WorkingCalendar calendar = this.office.calendar();
		if (!calendar.isWorkingDay(day)) {
			return OptionalInt.empty();
		}
		int left = calendar.workingDaysBetween(day, calendar.onOrBefore(lastDay));
		ReminderPolicy policy = this.office.policy();
		boolean due = requested ? left == policy.requestedStep() : policy.steps().contains(left) || isOverdue(left);
		return due ? OptionalInt.of(left) : OptionalInt.empty();
	}

	private boolean isOverdue(int left) {
		int every = this.office.policy().overdueEvery();
		return left < 0 && every > 0 && -left % every == 0;
	}

	private Rung rung(int step, LocalDate day, Instant since) {
		Instant start = this.office.startOf(day);
		return new Rung(step, day, this.office.firstOpen(since.isAfter(start) ? since : start, step < 0));
	}

}
