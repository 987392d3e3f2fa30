package vn.nhipcau.webchat;

import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * Remembers for a moment that the database could not be reached, so that the next visitor
 * is told at once and waits for no connection.
 */
@Component
class DatabaseWatch {

	private static final long PAUSE = Duration.ofSeconds(2).toNanos();

	private volatile long missedAt = System.nanoTime() - PAUSE;

	void missed() {
		this.missedAt = System.nanoTime();
	}

	boolean isAway() {
		return System.nanoTime() - this.missedAt < PAUSE;
	}

}
