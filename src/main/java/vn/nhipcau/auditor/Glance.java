package vn.nhipcau.auditor;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment at which an audit looks around.
 *
 * @param calendarEdited when the calendar last changed: the days of before were found by
 * another
 */
record Glance(Instant now, Office office, AuditorSettings settings, Instant calendarEdited) {

	LocalDate today() {
		return this.office.day(this.now);
	}

	/** Only in sending hours can the house be expected to do anything. */
	boolean isOpen() {
		return this.office.isOpen(this.now);
	}

	/** Whether today's opening is long enough ago for what it does first. */
	boolean isSettledIn() {
		return isOpen() && !this.now.isBefore(this.office.opening(today()).plus(this.settings.grace()));
	}

	/** The first day that is audited. */
	LocalDate from() {
		return this.office.calendar().plusWorkingDays(today(), -this.settings.workingDays());
	}

	/** What waits since before this moment waits too long. */
	Instant tooLong() {
		return this.now.minus(this.settings.patience());
	}

	/** Since when something that changed at a moment has been as it is. */
	Instant unchangedSince(Instant changed) {
		return changed.isAfter(this.calendarEdited) ? changed : this.calendarEdited;
	}

	Ladder ladder() {
		return new Ladder(this.office);
	}

}
