package vn.nhipcau.chat;

import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.delivery.Priority;

/**
 * Something to tell a person who did not just ask.
 *
 * @param text makes the message in that person's language
 * @param cancelKey withdraws it while it has not gone out
 * @param onceKey a second notice with the same key is never sent
 * @param expiresAt after this moment it is no longer worth sending
 * @param mail makes the letter for somebody whom no chat reaches; {@code null}: it goes
 * to chats only
 */
public record Notice(Function<Words, Reply> text, Priority priority, @Nullable String cancelKey,
		@Nullable String onceKey, @Nullable Instant expiresAt, @Nullable Function<Words, MailText> mail) {

	public static Notice of(Function<Words, Reply> text) {
		return new Notice(text, Priority.NOTICE, null, null, null, null);
	}

	public Notice cancelledBy(String key) {
		return new Notice(this.text, this.priority, key, this.onceKey, this.expiresAt, this.mail);
	}

	public Notice once(String key) {
		return new Notice(this.text, this.priority, this.cancelKey, key, this.expiresAt, this.mail);
	}

	public Notice until(Instant moment) {
		return new Notice(this.text, this.priority, this.cancelKey, this.onceKey, moment, this.mail);
	}

	public Notice with(Priority other) {
		return new Notice(this.text, other, this.cancelKey, this.onceKey, this.expiresAt, this.mail);
	}

	/** Lets it go by mail, in these words, to whoever has joined no chat. */
	public Notice alsoByMail(Function<Words, MailText> letter) {
		return new Notice(this.text, this.priority, this.cancelKey, this.onceKey, this.expiresAt, letter);
	}

}
