package vn.nhipcau.telegram;

import java.time.Duration;

/** How updates come to us: we ask for them, or Telegram calls. */
interface Reception {

	default void begin() {
	}

	/**
	 * Does one piece of work.
	 * @return how long to wait before the next
	 */
	Duration turn();

	/** Ends the piece at hand at once. */
	default void end() {
	}

}
