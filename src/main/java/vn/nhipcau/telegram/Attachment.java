package vn.nhipcau.telegram;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * A file that a message speaks of. Telegram names documents only; the others are named
 * after their message.
 *
 * @param platformFile by which it is fetched
 * @param size in bytes, as Telegram says; 0 when it does not
 */
record Attachment(String platformFile, String name, long size) {

	/** A message has one at most: those of an album come in messages of their own. */
	static Optional<Attachment> of(JsonNode message) {
		String number = message.path("message_id").asText();
		return Optional.<Attachment>empty()
			.or(() -> of(message.path("document"), "document-" + number))
			.or(() -> of(largest(message.path("photo")), "photo-" + number + ".jpg"))
			.or(() -> of(message.path("voice"), "voice-" + number + ".ogg"))
			.or(() -> of(message.path("audio"), "audio-" + number + ".mp3"))
			.or(() -> of(message.path("video"), "video-" + number + ".mp4"))
			.or(() -> of(message.path("video_note"), "video-" + number + ".mp4"));
	}

	/**
	 * @throws IllegalStateException when it is of a shape that nobody here knows
	 */
	private static Optional<Attachment> of(JsonNode file, String otherwise) {
		if (file.isMissingNode()) {
			return Optional.empty();
		}
		if (!file.path("file_id").isTextual()) {
			throw new IllegalStateException("A file without its number");
		}
		return Optional.of(new Attachment(file.path("file_id").textValue(), file.path("file_name").asText(otherwise),
				file.path("file_size").asLong()));
	}

	/** A picture comes in several sizes. */
	private static JsonNode largest(JsonNode sizes) {
		return !sizes.isArray() ? sizes
				: StreamSupport.stream(sizes.spliterator(), false)
					.max(Comparator.comparingLong((size) -> size.path("width").asLong() * size.path("height").asLong()))
					.orElse(MissingNode.getInstance());
	}

}
