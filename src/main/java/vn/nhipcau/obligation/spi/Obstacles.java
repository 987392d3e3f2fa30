package vn.nhipcau.obligation.spi;

import java.time.Instant;
import java.util.List;

import vn.nhipcau.obligation.ObligationId;

/** Knows what agencies say is in the way of their work. */
public interface Obstacles {

	/**
	 * Of each obligation the last obstacle that was not cleared and that no result ended.
	 * Who may read them is for the caller to guard.
	 */
	List<Obstacle> open();

	/**
	 * An obstacle, and nobody's name.
	 *
	 * @param words as written
	 */
	record Obstacle(ObligationId obligation, Instant since, String words) {
	}

}
