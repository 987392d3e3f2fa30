package vn.nhipcau.chat.spi;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.files.FileId;

/**
 * What a person did in a chat, free of any channel's format.
 *
 * @param occasion how it came to be said
 * @param id the platform's id of the message; of an edit, that of the message edited
 * @param album what messages sent at one go have in common
 * @param text what was written, as written
 * @param press the data of a pressed button
 * @param pressedOn the platform's id of the message whose button was pressed
 * @param replyTo the platform's id of the message replied to
 * @param files what was sent along, in order
 * @param phone the speaker's own number; blank when somebody else's was shared
 */
public record Utterance(Occasion occasion, @Nullable String id, @Nullable String album, @Nullable String text,
		@Nullable String press, @Nullable String pressedOn, @Nullable String replyTo, List<FileId> files,
		@Nullable Place place, @Nullable String phone) {

	/** How something came to be said. */
	public enum Occasion {

		SAID,
		/** A message sent earlier was changed. */
		EDITED,
		/** A kind of message that nobody here can read, such as a poll. */
		UNREADABLE,
		/** In a group, to us: by a command or by our name. */
		CALLED_IN_GROUP,
		/** In a group, not to us; or something that asks for no answer. */
		OVERHEARD

	}

	/** A point on the map, in degrees (WGS 84). */
	public record Place(double latitude, double longitude) {
	}

	public Utterance {
		files = List.copyOf(files);
	}

	public Utterance(@Nullable String text, @Nullable String press, @Nullable String pressedOn,
			@Nullable String replyTo, List<FileId> files, @Nullable Place place, @Nullable String phone) {
		this(Occasion.SAID, null, null, text, press, pressedOn, replyTo, files, place, phone);
	}

	/** For what the system itself puts into a conversation. */
	public static Utterance nothing() {
		return new Utterance(null, null, null, null, List.of(), null, null);
	}

	public static Utterance text(String text) {
		return new Utterance(text, null, null, null, List.of(), null, null);
	}

	/** Something that is not taken as words, whatever it says. */
	public static Utterance of(Occasion occasion) {
		return nothing().on(occasion);
	}

	public Utterance on(Occasion other) {
		return new Utterance(other, this.id, this.album, this.text, this.press, this.pressedOn, this.replyTo,
				this.files, this.place, this.phone);
	}

	/** As the platform names it. */
	public Utterance named(String platformId, @Nullable String ofAlbum) {
		return new Utterance(this.occasion, platformId, ofAlbum, this.text, this.press, this.pressedOn, this.replyTo,
				this.files, this.place, this.phone);
	}

	public static Utterance press(String data, @Nullable String on) {
		return new Utterance(null, data, on, null, List.of(), null, null);
	}

}
