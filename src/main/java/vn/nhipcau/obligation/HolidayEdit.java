package vn.nhipcau.obligation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What became of an edit of the calendar. */
public sealed interface HolidayEdit {

	/**
	 * @param before what stood there, {@code null} for nothing
	 */
	record Saved(CalendarDay day, @Nullable CalendarDay before) implements HolidayEdit {
	}

	record Removed(CalendarDay day) implements HolidayEdit {
	}

	/** Only coordinators edit the calendar. */
	record NotYours() implements HolidayEdit {
	}

	/** The day is an ordinary one already. */
	record NotThere(LocalDate date) implements HolidayEdit {
	}

	/** A make-up day falls on a weekend, a swapped or replacing day off does not. */
	record WrongDayOfWeek(CalendarDay day) implements HolidayEdit {
	}

}
