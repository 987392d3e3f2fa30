package vn.nhipcau.obligation;

import java.time.LocalDate;

/**
 * A day that differs from the ordinary week (Monday to Friday worked, QĐ
 * 188/1999/QĐ-TTg).
 *
 * @param source the law or notice that says so
 * @param certain false while the yearly notice has not been seen
 */
public record CalendarDay(LocalDate date, Kind kind, String source, boolean certain) {

	/** Why the day differs. */
	public enum Kind {

		/** A public holiday (Bộ luật Lao động 2019, Điều 112). */
		HOLIDAY,
		/** The working day that replaces a holiday on a weekly rest day. */
		IN_LIEU,
		/** A working day off, exchanged for a make-up day. */
		SWAPPED_OFF,
		/** {@code làm bù}: a weekend day that is worked. */
		MAKEUP_WORKDAY;

		boolean worked() {
			return this == MAKEUP_WORKDAY;
		}

	}

}
