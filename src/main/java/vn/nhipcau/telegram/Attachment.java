package vn.nhipcau.telegram;

import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/**
 * A file that a message speaks of. Telegram names documents only; the others are named
 * after their message.
 *
 * @param platformFile by which it is fetched
 * @param size in bytes, as Telegram says; 0 when it does not
 */
record Attachment(String platformFile, String name, long size) {

	/** A message has one at most: those of an album come in messages of their own. */
	static Optional<Attachment> of(Message message) {
		String number = message.getMessageId().toString();
		if (message.getDocument() != null) {
			return Optional.of(of(message.getDocument().getFileId(), message.getDocument().getFileName(),
					"document-" + number, message.getDocument().getFileSize()));
		}
		if (message.getPhoto() != null) {
			return message.getPhoto()
				.stream()
				.max(Comparator.comparingInt((photo) -> photo.getWidth() * photo.getHeight()))
				.map((PhotoSize photo) -> of(photo.getFileId(), null, "photo-" + number + ".jpg", photo.getFileSize()));
		}
		return sound(message, number).or(() -> film(message, number));
	}

	private static Optional<Attachment> sound(Message message, String number) {
		if (message.getVoice() != null) {
			return Optional.of(of(message.getVoice().getFileId(), null, "voice-" + number + ".ogg",
					message.getVoice().getFileSize()));
		}
		return Optional.ofNullable(message.getAudio())
			.map((audio) -> of(audio.getFileId(), audio.getFileName(), "audio-" + number + ".mp3",
					audio.getFileSize()));
	}

	private static Optional<Attachment> film(Message message, String number) {
		if (message.getVideo() != null) {
			return Optional.of(of(message.getVideo().getFileId(), message.getVideo().getFileName(),
					"video-" + number + ".mp4", message.getVideo().getFileSize()));
		}
		return Optional.ofNullable(message.getVideoNote())
			.map((note) -> of(note.getFileId(), null, "video-" + number + ".mp4", note.getFileSize()));
	}

	private static Attachment of(String file, @Nullable String name, String otherwise, @Nullable Number size) {
		return new Attachment(file, (name != null) ? name : otherwise, (size != null) ? size.longValue() : 0);
	}

}
