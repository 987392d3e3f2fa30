package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a last day came about, as it is stored: the rule and what it was applied to, the
 * day it gave, and the day that holds now. A change of date moves only the latter.
 */
@Embeddable
record Reckoning(@Enumerated(EnumType.STRING) Basis basis,
		@Enumerated(EnumType.STRING) Due.@Nullable Operator dueOperator, @Nullable LocalDate dueFrom,
		@Nullable LocalDate dueTo, @Nullable LocalDate countFrom, @Nullable Integer countAmount,
		@Enumerated(EnumType.STRING) Term.@Nullable Unit countUnit, @Nullable String dueSource,
		@Nullable LocalDate originalLastDay, @Nullable LocalDate lastDay) {

	enum Basis {

		UNDATED, PRINTED, COUNTED, CUT_OFF

	}

	static Reckoning of(Deadline deadline, WorkingCalendar calendar, boolean beforeIsInclusive) {
		if (deadline instanceof Deadline.Printed printed) {
			return stated(Basis.PRINTED, printed.due(), printed.source(), beforeIsInclusive);
		}
		if (deadline instanceof Deadline.CutOff cutOff) {
			return stated(Basis.CUT_OFF, Due.by(cutOff.period().dataWindow().cutOff()), cutOff.period().code(),
					beforeIsInclusive);
		}
		if (deadline instanceof Deadline.Counted counted) {
			LocalDate last = calendar.count(counted.from(), counted.term()).lastDay();
			return new Reckoning(Basis.COUNTED, null, null, null, counted.from(), counted.term().amount(),
					counted.term().unit(), counted.source(), last, last);
		}
		return new Reckoning(Basis.UNDATED, null, null, null, null, null, null, null, null, null);
	}

	private static Reckoning stated(Basis basis, Due due, String source, boolean beforeIsInclusive) {
		LocalDate last = due.lastDay(beforeIsInclusive);
		return new Reckoning(basis, due.operator(), due.from(), due.to(), null, null, null, source, last, last);
	}

	Reckoning movedTo(LocalDate day) {
		return new Reckoning(this.basis, this.dueOperator, this.dueFrom, this.dueTo, this.countFrom, this.countAmount,
				this.countUnit, this.dueSource, this.originalLastDay, day);
	}

	/**
	 * How many days of a rest that ends now are not counted, in the unit of the term: as
	 * for the term itself, the first day does not count. None of a day that is stated,
	 * nor of a term that had ended before.
	 */
	int pause(Rest rest, LocalDate today, WorkingCalendar calendar) {
		LocalDate since = rest.suspendedOn();
		if (this.basis != Basis.COUNTED || rest.dateDecided() || since == null || this.lastDay == null
				|| this.lastDay.isBefore(since)) {
			return 0;
		}
		return (this.countUnit == Term.Unit.WORKING_DAYS) ? calendar.workingDaysBetween(since, today)
				: (int) ChronoUnit.DAYS.between(since, today);
	}

	/**
	 * Moves the last day of a counted term by the days of a pause.
	 * @param before how many days of earlier pauses it was moved by already
	 */
	Reckoning after(int pause, int before, WorkingCalendar calendar) {
		if (pause == 0 || !(deadline() instanceof Deadline.Counted counted) || this.lastDay == null) {
			return this;
		}
		if (counted.term().inWorkingDays()) {
			return movedTo(calendar.plusWorkingDays(this.lastDay, pause));
		}
		CountedTerm count = calendar.count(counted.from(), Term.days(counted.term().amount() + before));
		LocalDate end = count.lastDay().equals(this.lastDay) ? count.end() : this.lastDay;
		return movedTo(calendar.onOrAfter(end.plusDays(pause)));
	}

	/** The rule, read back. */
	Deadline deadline() {
		String source = Objects.requireNonNullElse(this.dueSource, "");
		if (this.basis == Basis.COUNTED && this.countFrom != null && this.countAmount != null
				&& this.countUnit != null) {
			return new Deadline.Counted(this.countFrom, new Term(this.countAmount, this.countUnit), source);
		}
		if (this.basis == Basis.CUT_OFF) {
			return new Deadline.CutOff(Period.parse(source).orElseThrow());
		}
		Due stated = stated();
		return (stated != null) ? new Deadline.Printed(stated, source) : new Deadline.Undated();
	}

	/** The date as people are to be told it: as stated, or the day it was moved to. */
	@Nullable Due due() {
		if (this.lastDay == null) {
			return null;
		}
		Due stated = stated();
		return (stated != null && this.lastDay.equals(this.originalLastDay)) ? stated : Due.by(this.lastDay);
	}

	private @Nullable Due stated() {
		return (this.dueOperator != null && this.dueFrom != null && this.dueTo != null)
				? new Due(this.dueOperator, this.dueFrom, this.dueTo) : null;
	}

}
