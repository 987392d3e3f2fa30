package vn.nhipcau.importer.reading;

import vn.nhipcau.importer.Due;

/**
 * Words about time and what they mean.
 *
 * @param exists {@code false} for a day that no calendar has
 * @param explicit a word such as "trước", "đến", "hoàn thành" makes the day a due one;
 * without it, it is one only in a cell about time
 * @param start where it begins in the passage
 */
record DuePhrase(Due due, boolean exists, boolean explicit, int start, int end) {

	/** A fixed day that was asked for. */
	boolean isFixed() {
		return this.explicit && this.due.kind() == Due.Kind.DATE;
	}

	/** The more it says, the higher. */
	int weight() {
		if (!this.exists || !this.explicit) {
			return 0;
		}
		return this.due.hasDay() ? 2 : 1;
	}

}
