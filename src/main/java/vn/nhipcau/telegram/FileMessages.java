package vn.nhipcau.telegram;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

import vn.nhipcau.delivery.Content;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.StoredFile;
import vn.nhipcau.telegram.SentFiles.Kind;
import vn.nhipcau.telegram.SentFiles.Known;

/** Sends pictures and documents: the bytes once, then only Telegram's name of them. */
class FileMessages {

	private static final Logger log = LoggerFactory.getLogger(FileMessages.class);

	private static final long LARGEST_PHOTO = 10 * 1024 * 1024;

	private final BotApi api;

	private final FileStore files;

	private final SentFiles sent;

	private final boolean paid;

	FileMessages(BotApi api, FileStore files, SentFiles sent, boolean paid) {
		this.api = api;
		this.files = files;
		this.sent = sent;
		this.paid = paid;
	}

	/**
	 * Words go without their file when it is gone; a file without words is a fault.
	 */
	boolean has(Content content) {
		FileId file = content.files().get(0);
		boolean present = this.files.find(file).filter(StoredFile::present).isPresent();
		if (!present) {
			log.warn("File {} was to be sent and is gone", file.value());
		}
		return present || content.html().isBlank();
	}

	/**
	 * @param content with one file, and a caption that is short enough
	 */
	Message send(String chat, Content content) throws TelegramApiException {
		FileId id = content.files().get(0);
		StoredFile file = this.files.find(id).filter(StoredFile::present).orElseThrow(() -> new FileGone(id));
		Known known = this.sent.find(id).orElse(null);
		if (known != null) {
			try {
				return send(this.api.client(), chat, content, known.kind(), new InputFile(known.platformFile()));
			}
			catch (TelegramApiException ex) {
				if (!Outcomes.isFileLost(ex)) {
					throw ex;
				}
				this.sent.forget(id);
			}
		}
		return upload(chat, content, file);
	}

	private Message upload(String chat, Content content, StoredFile file) throws TelegramApiException {
		if (file.isPicture() && file.size() <= LARGEST_PHOTO) {
			try {
				return upload(chat, content, file, Kind.PHOTO);
			}
			catch (TelegramApiException ex) {
				if (!Outcomes.isNoPicture(ex)) {
					throw ex;
				}
			}
		}
		return upload(chat, content, file, Kind.DOCUMENT);
	}

	private Message upload(String chat, Content content, StoredFile file, Kind kind) throws TelegramApiException {
		byte[] bytes = this.files.bytes(file.id()).orElseThrow(() -> new FileGone(file.id()));
		Message message = send(this.api.uploads(), chat, content, kind,
				new InputFile(new ByteArrayInputStream(bytes), file.name()));
		String name = name(message, kind);
		if (name != null) {
			this.sent.remember(file.id(), new Known(kind, name));
		}
		return message;
	}

	private Message send(TelegramClient by, String chat, Content content, Kind kind, InputFile file)
			throws TelegramApiException {
		String caption = TelegramHtml.of(content.html());
		if (kind == Kind.PHOTO) {
			return by.execute(SendPhoto.builder()
				.chatId(chat)
				.photo(file)
				.caption(caption.isEmpty() ? null : caption)
				.parseMode(ParseMode.HTML)
				.replyMarkup(Keyboards.inline(content))
				.allowPaidBroadcast(this.paid ? true : null)
				.build());
		}
		return by.execute(SendDocument.builder()
			.chatId(chat)
			.document(file)
			.caption(caption.isEmpty() ? null : caption)
			.parseMode(ParseMode.HTML)
			.replyMarkup(Keyboards.inline(content))
			.allowPaidBroadcast(this.paid ? true : null)
			.build());
	}

	private static @Nullable String name(Message message, Kind kind) {
		if (kind == Kind.DOCUMENT) {
			return (message.getDocument() != null) ? message.getDocument().getFileId() : null;
		}
		return (message.getPhoto() == null) ? null
				: message.getPhoto()
					.stream()
					.max(Comparator.comparingInt((PhotoSize photo) -> Objects.requireNonNull(photo.getWidth())))
					.map(PhotoSize::getFileId)
					.orElse(null);
	}

}
