package vn.nhipcau.delivery;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.Moment;

/**
 * One message that is ours to send, until its lease ends.
 *
 * @param mayHaveArrived an earlier attempt ended without an answer
 * @param firstFailedAt since when the head of this chat has been failing
 * @param fence whoever comes back with an old one has lost the lease
 * @param untilSlot how long, from the lease on, until its slot
 * @param answer to what a person just said, and not of our own accord
 * @param origin where it comes from, for the log and the figures
 */
record Leased(MessageId id, Address to, byte[] body, @Nullable PersonId person, @Nullable MessageId edits, int attempts,
		boolean mayHaveArrived, int partsSent, @Nullable Instant firstFailedAt, long fence, int nextNumber,
		Duration untilSlot, boolean answer, Origin origin) {

	/**
	 * Ages are by database time.
	 *
	 * @param cause the received message that it follows from
	 * @param askedAt when that was stored, where this is its first answer
	 * @param taken when it was leased
	 */
	record Origin(@Nullable Long cause, Instant storedAt, @Nullable Instant askedAt, Moment taken) {
	}

	Leased waiting(Duration time) {
		return new Leased(this.id, this.to, this.body, this.person, this.edits, this.attempts, this.mayHaveArrived,
				this.partsSent, this.firstFailedAt, this.fence, this.nextNumber, time, this.answer, this.origin);
	}

}
