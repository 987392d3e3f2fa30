package vn.nhipcau.reminder;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;

/**
 * A reminder as the card of its obligation shows it.
 *
 * @param person {@code null} where nobody was reached, and for readers outside the agency
 * @param step working days before the last day, negative after it
 * @param slot the day it stood for
 * @param at since when it is in that state
 */
public record ReminderView(@Nullable PersonId person, int step, LocalDate slot, Purpose purpose, ReminderState state,
		Instant at) {

	ReminderView nameless() {
		return new ReminderView(null, this.step, this.slot, this.purpose, this.state, this.at);
	}

}
