package vn.nhipcau.reminder;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.ObligationId;

/**
 * One row of the journal.
 *
 * @param person {@code null} where nobody of the agency can be reached
 */
record Reminder(ObligationId obligation, AgencyId agency, @Nullable PersonId person, Slot slot, Purpose purpose,
		ReminderState state) {
}
