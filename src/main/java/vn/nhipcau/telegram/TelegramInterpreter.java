package vn.nhipcau.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.spi.Interpreter;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;

/** Reads updates as they were stored; announces the files they speak of. */
@Component
class TelegramInterpreter implements Interpreter {

	private final Announcements announcements;

	TelegramInterpreter(Announcements announcements) {
		this.announcements = announcements;
	}

	@Override
	public String channel() {
		return TelegramChannel.NAME;
	}

	@Override
	public Utterance read(byte[] raw) {
		Update update = parse(raw);
		if (update.getCallbackQuery() != null) {
			return press(update.getCallbackQuery());
		}
		return (update.getMessage() != null) ? said(update.getMessage()) : Utterance.nothing();
	}

	private static Utterance press(CallbackQuery query) {
		String on = Optional.ofNullable(query.getMessage())
			.map((message) -> message.getMessageId().toString())
			.orElse(null);
		return Utterance.press(Optional.ofNullable(query.getData()).orElse(""), on);
	}

	private Utterance said(Message message) {
		List<FileId> files = Attachment.of(message)
			.map((attachment) -> this.announcements.announce(attachment, Updates.address(message.getChat().getId())))
			.stream()
			.toList();
		String text = (message.getText() != null) ? message.getText() : message.getCaption();
		return new Utterance(text, null, null, repliedTo(message), files, place(message.getLocation()), phone(message));
	}

	private static @Nullable String repliedTo(Message message) {
		Message original = message.getReplyToMessage();
		return (original != null) ? original.getMessageId().toString() : null;
	}

	private static Utterance.@Nullable Place place(@Nullable Location location) {
		return (location != null) ? new Utterance.Place(location.getLatitude(), location.getLongitude()) : null;
	}

	/** Only the sender's own: any other card proves nothing. */
	private static @Nullable String phone(Message message) {
		Contact contact = message.getContact();
		boolean own = contact != null && contact.getUserId() != null && message.getFrom() != null
				&& contact.getUserId().equals(message.getFrom().getId());
		return own ? contact.getPhoneNumber() : null;
	}

	private static Update parse(byte[] raw) {
		try {
			return BotApi.JSON.readValue(raw, Update.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
