package vn.nhipcau.importer.reading;

import java.time.DateTimeException;
import java.time.MonthDay;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Due;

/**
 * Words about time and what they mean.
 *
 * @param yearly for a day without a year: the same day of any year
 * @param exists {@code false} for a day that no calendar has
 * @param explicit a word such as "trước", "đến", "hoàn thành" makes the day a due one;
 * without it, it is one only in a cell about time
 * @param start where it begins in the passage
 */
record DuePhrase(Due due, @Nullable Due yearly, boolean exists, boolean explicit, int start, int end) {

	/** A fixed day that was asked for. */
	boolean isFixed() {
		return this.explicit && this.due.kind() == Due.Kind.DATE;
	}

	/** A day that was asked for, of a year or of each. */
	boolean isDay() {
		return weight() == 2;
	}

	/** Within a month, a quarter or a year, or until its end. */
	boolean isOfMonthOrQuarter() {
		return this.exists && this.due.kind() == Due.Kind.DATE && this.due.op() == Due.Op.WITHIN;
	}

	/** A day is asked for, but the text does not say of which year. */
	boolean isOpen() {
		return this.exists && this.explicit && this.yearly != null;
	}

	/** The open day in the year that the plan is for. */
	Due in(int year) {
		try {
			return (this.yearly != null)
					? Due.on(MonthDay.parse("--" + this.yearly.monthDay()).atYear(year), this.yearly.op()) : Due.none();
		}
		catch (DateTimeException ex) {
			return Due.none();
		}
	}

	/** The more it says, the higher. */
	int weight() {
		if (!this.exists || !this.explicit || !this.due.isStated()) {
			return 0;
		}
		return this.due.hasDay() ? 2 : 1;
	}

}
