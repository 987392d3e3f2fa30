package vn.nhipcau.chat;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Address;

/**
 * One chat while its lock is held: its language and its open form. What changes here is
 * written with the batch, and seen by the next message of the same batch.
 */
final class Conversation {

	private final long id;

	private final Address address;

	private Language language;

	private @Nullable FormState form;

	private @Nullable Instant formUntil;

	private boolean changed;

	Conversation(long id, Address address, Language language, @Nullable FormState form, @Nullable Instant formUntil) {
		this.id = id;
		this.address = address;
		this.language = language;
		this.form = form;
		this.formUntil = formUntil;
	}

	long id() {
		return this.id;
	}

	Address address() {
		return this.address;
	}

	Language language() {
		return this.language;
	}

	void speak(Language other) {
		this.language = other;
		this.changed = true;
	}

	@Nullable FormState form() {
		return this.form;
	}

	@Nullable Instant formUntil() {
		return this.formUntil;
	}

	void keep(FormState state, Instant until) {
		this.form = state;
		this.formUntil = until;
		this.changed = true;
	}

	void closeForm() {
		this.form = null;
		this.formUntil = null;
		this.changed = true;
	}

	boolean changed() {
		return this.changed;
	}

}
