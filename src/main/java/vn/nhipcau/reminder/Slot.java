package vn.nhipcau.reminder;

import java.time.LocalDate;

/**
 * One reminder that an obligation calls for.
 *
 * @param step working days before the last day; negative after it
 * @param day the working day it stands for
 */
record Slot(int step, LocalDate day) {

	boolean isOverdue() {
		return this.step < 0;
	}

}
