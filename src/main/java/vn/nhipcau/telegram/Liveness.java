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

	private volatile @Nullable String trouble;

	private volatile int waiting;

	Liveness(Clock clock) {
		this.clock = clock;
		this.heardAt = clock.instant();
	}

	/** A poll or a delivery came through. */
	void heard() {
		this.heardAt = this.clock.instant();
		this.refusal = null;
		this.trouble = null;
	}

	/** The bot was accepted; whether anything comes through is another matter. */
	void accepted() {
		this.refusal = null;
	}

	/**
	 * What Telegram says of its calls.
	 * @param updates that wait to be delivered
	 * @param failure why they are not, or {@code null}
	 */
	void called(int updates, @Nullable String failure) {
		this.waiting = updates;
		this.trouble = failure;
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

	@Nullable String trouble() {
		return this.trouble;
	}

	int waiting() {
		return this.waiting;
	}

	/** Whether a moment that Telegram has named lies within this time. */
	boolean isWithin(Instant moment, Duration time) {
		return moment.plus(time).isAfter(this.clock.instant());
	}

	Duration silence() {
		return Duration.between(this.heardAt, this.clock.instant());
	}

}
