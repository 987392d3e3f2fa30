package vn.nhipcau.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;

/**
 * A message to be handed over, with everything delivery must know of it.
 *
 * @param person whom it is for, so that another address can be tried; {@code null} for a
 * nameless citizen
 * @param about what it speaks of
 * @param cancelKey withdraws it while it has not gone out, such as {@code reminder:17}
 * @param onceKey a second message with the same key is never stored
 * @param expiresAt after this moment it is no longer worth sending
 * @param edits the message it replaces on the screen, where the channel can
 */
public record OutgoingMessage(Address to, Content content, Priority priority, @Nullable PersonId person,
		@Nullable About about, @Nullable String cancelKey, @Nullable String onceKey, @Nullable Instant expiresAt,
		@Nullable MessageId edits) {

	public static OutgoingMessage answer(Address to, Content content) {
		return new OutgoingMessage(to, content, Priority.ANSWER, null, null, null, null, null, null);
	}

	public static OutgoingMessage notice(Address to, Content content) {
		return new OutgoingMessage(to, content, Priority.NOTICE, null, null, null, null, null, null);
	}

	OutgoingMessage at(Address other) {
		return new OutgoingMessage(other, this.content, this.priority, this.person, this.about, this.cancelKey,
				this.onceKey, this.expiresAt, this.edits);
	}

	public OutgoingMessage with(Priority other) {
		return new OutgoingMessage(this.to, this.content, other, this.person, this.about, this.cancelKey, this.onceKey,
				this.expiresAt, this.edits);
	}

	public OutgoingMessage to(@Nullable PersonId person) {
		return new OutgoingMessage(this.to, this.content, this.priority, person, this.about, this.cancelKey,
				this.onceKey, this.expiresAt, this.edits);
	}

	public OutgoingMessage about(@Nullable About about) {
		return new OutgoingMessage(this.to, this.content, this.priority, this.person, about, this.cancelKey,
				this.onceKey, this.expiresAt, this.edits);
	}

	public OutgoingMessage cancelledBy(@Nullable String key) {
		return new OutgoingMessage(this.to, this.content, this.priority, this.person, this.about, key, this.onceKey,
				this.expiresAt, this.edits);
	}

	public OutgoingMessage once(@Nullable String key) {
		return new OutgoingMessage(this.to, this.content, this.priority, this.person, this.about, this.cancelKey, key,
				this.expiresAt, this.edits);
	}

	public OutgoingMessage until(@Nullable Instant moment) {
		return new OutgoingMessage(this.to, this.content, this.priority, this.person, this.about, this.cancelKey,
				this.onceKey, moment, this.edits);
	}

	public OutgoingMessage editing(@Nullable MessageId original) {
		return new OutgoingMessage(this.to, this.content, this.priority, this.person, this.about, this.cancelKey,
				this.onceKey, this.expiresAt, original);
	}

}
