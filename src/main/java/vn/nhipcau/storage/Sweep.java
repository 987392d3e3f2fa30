package vn.nhipcau.storage;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that is due by the clock: Quartz only wakes it, and what is due is a fact of the
 * database, so that a firing too many or too few does no harm.
 */
public interface Sweep {

	/** A stable name: Quartz keeps the schedule under it. */
	String name();

	Duration every();

	/**
	 * Does whatever is due at a moment.
	 * @param at business time
	 */
	void sweep(Instant at);

}
