package vn.nhipcau.delivery;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.delivery.spi.SendOutcome;

/**
 * What came of a leased message.
 *
 * @param outcome {@code null} when nothing was tried
 * @param part the part the outcome is of, from 0
 * @param parts how many parts the whole message has
 */
record Carried(Leased message, @Nullable SendOutcome outcome, int part, int parts) {

	static Carried untried(Leased message) {
		return new Carried(message, null, 0, 1);
	}

	/** Sent, and nothing of it is left to send. */
	boolean isWhole() {
		return this.outcome instanceof SendOutcome.Sent && this.part + 1 == this.parts;
	}

}
