package vn.nhipcau.chat.spi;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.files.FileId;

/**
 * What a person did in a chat, free of any channel's format.
 *
 * @param text what was written, as written
 * @param press the data of a pressed button
 * @param pressedOn the platform's id of the message whose button was pressed
 * @param replyTo the platform's id of the message replied to
 * @param files what was sent along, in order
 */
public record Utterance(@Nullable String text, @Nullable String press, @Nullable String pressedOn,
		@Nullable String replyTo, List<FileId> files, @Nullable Place place, @Nullable String phone) {

	/** A point on the map, in degrees (WGS 84). */
	public record Place(double latitude, double longitude) {
	}

	public Utterance {
		files = List.copyOf(files);
	}

	/** For what the system itself puts into a conversation. */
	public static Utterance nothing() {
		return new Utterance(null, null, null, null, List.of(), null, null);
	}

	public static Utterance text(String text) {
		return new Utterance(text, null, null, null, List.of(), null, null);
	}

	public static Utterance press(String data, @Nullable String on) {
		return new Utterance(null, data, on, null, List.of(), null, null);
	}

}
