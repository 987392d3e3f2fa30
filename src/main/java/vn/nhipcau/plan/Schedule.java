package vn.nhipcau.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.Period;
import vn.nhipcau.obligation.ReportDay;

/**
 * When a task is owed.
 *
 * @param due for {@link Kind#ONCE} only: the date as stated
 * @param reportDay for recurring ones: the day the plan itself names; {@code null} for
 * the legal data cut-off of each period (NĐ 09/2019/NĐ-CP)
 */
public record Schedule(Kind kind, @Nullable Due due, @Nullable ReportDay reportDay) {

	/** How often. */
	public enum Kind {

		ONCE(null), MONTHLY(Period.Kind.MONTH), QUARTERLY(Period.Kind.QUARTER), HALF_YEARLY(Period.Kind.HALF_YEAR),
		YEARLY(Period.Kind.YEAR), UNDATED(null);

		private final Period.@Nullable Kind period;

		Kind(Period.@Nullable Kind period) {
			this.period = period;
		}

	}

	private static final int MONTHS = 12;

	public Schedule {
		if ((kind == Kind.ONCE) != (due != null) || (kind.period == null && reportDay != null)) {
			throw new IllegalArgumentException("No schedule: %s, %s, %s".formatted(kind, due, reportDay));
		}
	}

	public static Schedule undated() {
		return new Schedule(Kind.UNDATED, null, null);
	}

	public static Schedule once(Due due) {
		return new Schedule(Kind.ONCE, due, null);
	}

	/**
	 * @param day {@code null} for the legal cut-off
	 */
	public static Schedule every(Kind kind, @Nullable ReportDay day) {
		return new Schedule(kind, null, day);
	}

	/** Every year by a day of the year. */
	public static Schedule yearly(Due.Operator operator, int month, int dayOfMonth) {
		return every(Kind.YEARLY, new ReportDay(operator, month - MONTHS, dayOfMonth));
	}

	public boolean recurs() {
		return this.kind.period != null;
	}

	/**
	 * Whether what is owed by this one can move to the days of the other: a day is not
	 * taken away, and periods are not changed for others.
	 */
	boolean canBecome(Schedule other) {
		return (other.kind == this.kind) || (this.kind == Kind.UNDATED && other.kind == Kind.ONCE);
	}

	/** As it stands in the audit trail. */
	String trace() {
		return this.kind + ((this.due != null) ? " " + this.due.operator() + " " + this.due.to() : "")
				+ ((this.reportDay != null) ? " " + this.reportDay : "");
	}

	/** By when a period's report is owed. */
	Due dueIn(Period period) {
		return (this.reportDay != null) ? this.reportDay.in(period) : Due.by(period.dataWindow().cutOff());
	}

	/** The first period whose day has not passed. */
	Period periodAt(LocalDate day) {
		if (this.kind.period == null) {
			throw new IllegalStateException(this.kind + " knows no periods");
		}
		Period period = Period.containing(day, this.kind.period);
		while (dayOf(period).isBefore(day)) {
			period = period.next();
		}
		return period;
	}

	/** The day stated for a period's report. */
	LocalDate dayOf(Period period) {
		return (this.reportDay != null) ? this.reportDay.in(period).to() : period.dataWindow().cutOff();
	}

	/**
	 * @param period for recurring ones
	 * @param source the document and clause
	 */
	Deadline deadline(@Nullable Period period, String source) {
		if (this.due != null) {
			return new Deadline.Printed(this.due, source);
		}
		if (period == null) {
			return new Deadline.Undated();
		}
		return (this.reportDay != null) ? new Deadline.Printed(this.reportDay.in(period), source)
				: new Deadline.CutOff(period);
	}

}
