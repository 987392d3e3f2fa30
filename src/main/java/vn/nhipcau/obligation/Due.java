package vn.nhipcau.obligation;

import java.time.LocalDate;

/**
 * A date as a document states it: a day or a span of days, and the word before it.
 *
 * @param from the first day stated
 * @param to the last day stated; the same for a single day
 */
public record Due(Operator operator, LocalDate from, LocalDate to) {

	/** The word before the date. */
	public enum Operator {

		/** {@code trước}. */
		BEFORE,
		/** {@code chậm nhất}, {@code đến hết}. */
		BY,
		/** {@code trong}. */
		WITHIN,
		/** {@code cuối}, {@code hết}. */
		END_OF,
		/** {@code khoảng}. */
		AROUND

	}

	public Due {
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("A date stated from %s to %s".formatted(from, to));
		}
	}

	public static Due day(Operator operator, LocalDate day) {
		return new Due(operator, day, day);
	}

	public static Due before(LocalDate day) {
		return day(Operator.BEFORE, day);
	}

	public static Due by(LocalDate day) {
		return day(Operator.BY, day);
	}

	public static Due within(Period period) {
		return new Due(Operator.WITHIN, period.first(), period.last());
	}

	public static Due endOf(Period period) {
		return new Due(Operator.END_OF, period.first(), period.last());
	}

	/**
	 * The last day allowed; never moved off a rest day, because it is printed.
	 * @param beforeIsInclusive whether this office accepts 15/12 for "trước ngày 15/12"
	 */
	public LocalDate lastDay(boolean beforeIsInclusive) {
		if (this.operator != Operator.BEFORE) {
			return this.to;
		}
		boolean singleDay = this.from.equals(this.to);
		return (singleDay && beforeIsInclusive) ? this.from : this.from.minusDays(1);
	}

}
