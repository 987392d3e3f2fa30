package vn.nhipcau.obligation;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a counted term from running on.
 *
 * @param suspendedOn since when the work rests now
 * @param pausedDays how many days were not counted, in the unit of the term
 * @param dateDecided whether a document has set another day since: from then on it is
 * stated and no longer counted
 */
@Embeddable
record Rest(@Nullable LocalDate suspendedOn, int pausedDays, boolean dateDecided) {

	static final Rest NONE = new Rest(null, 0, false);

	Rest from(LocalDate day) {
		return new Rest(day, this.pausedDays, this.dateDecided);
	}

	Rest over(int days) {
		return new Rest(null, this.pausedDays + days, this.dateDecided);
	}

	Rest decided() {
		return new Rest(this.suspendedOn, this.pausedDays, true);
	}

}
