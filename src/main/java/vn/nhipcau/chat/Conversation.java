package vn.nhipcau.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.MessageId;

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

	private @Nullable String menu;

	private @Nullable Album album;

	private boolean changed;

	/**
	 * The album that was answered last.
	 *
	 * @param answers what was said to its first message, in order
	 */
	record Album(String id, List<Long> answers) {

		@Nullable MessageId answer(int number) {
			return (number < this.answers.size()) ? new MessageId(this.answers.get(number)) : null;
		}

	}

	Conversation(long id, Address address, Language language, @Nullable FormState form, @Nullable Instant formUntil,
			@Nullable String menu, @Nullable Album album) {
		this.id = id;
		this.address = address;
		this.language = language;
		this.form = form;
		this.formUntil = formUntil;
		this.menu = menu;
		this.album = album;
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

	/** Known by a fingerprint. */
	@Nullable String menu() {
		return this.menu;
	}

	void offer(String menuFingerprint) {
		this.menu = menuFingerprint;
		this.changed = true;
	}

	@Nullable Album album() {
		return this.album;
	}

	/** One more answer to the album whose messages are coming in. */
	void answered(String albumId, MessageId answer) {
		List<Long> answers = new ArrayList<>();
		if (this.album != null && this.album.id().equals(albumId)) {
			answers.addAll(this.album.answers());
		}
		answers.add(answer.value());
		this.album = new Album(albumId, answers);
		this.changed = true;
	}

	boolean changed() {
		return this.changed;
	}

}
