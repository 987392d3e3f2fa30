package vn.nhipcau.delivery.spi;

import java.time.Duration;

/** What became of one attempt to hand a message to its platform. */
public sealed interface SendOutcome {

	/**
	 * @param platformId how the platform names the message, for edits and replies
	 */
	record Sent(String platformId) implements SendOutcome {
	}

	/** What was to be replaced is not there any more: the words must go as new ones. */
	record OriginalLost() implements SendOutcome {
	}

	/** The platform asks the whole channel to wait. */
	record RetryAfter(Duration pause) implements SendOutcome {
	}

	/** It certainly did not arrive, and may the next time. */
	record Failed(String reason) implements SendOutcome {
	}

	/** It was sent and no answer came: it may have arrived. */
	record Ambiguous(String reason) implements SendOutcome {
	}

	/** The person cannot be reached at this address: blocked, gone, left. */
	record Unreachable(String reason) implements SendOutcome {
	}

	/** The platform refuses this message as it is, most likely its markup. */
	record Rejected(String reason) implements SendOutcome {
	}

}
