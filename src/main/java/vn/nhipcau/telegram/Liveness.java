package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** When we last heard of Telegram, and whether it still knows our bot. */
final class Liveness {

	private final Clock clock;

	private volatile Instant heardAt;

	private volatile @Nullable String refusal;

	Liveness(Clock clock) {
		this.clock = clock;
		this.heardAt = clock.instant();
	}

	/** A poll or a delivery came through, or the bot was accepted. */
	void heard() {
		this.heardAt = this.clock.instant();
		this.refusal = null;
	}

	/** Another node polls, and says so itself when it hears nothing. */
	void polledElsewhere() {
		this.heardAt = this.clock.instant();
	}

	/**
	 * Telegram does not know this bot: its token was revoked or replaced.
	 * @return whether this is news
	 */
	boolean refused(String why) {
		boolean news = this.refusal == null;
		this.refusal = why;
		return news;
	}

	@Nullable String refusal() {
		return this.refusal;
	}

	Duration silence() {
		return Duration.between(this.heardAt, this.clock.instant());
	}

}
