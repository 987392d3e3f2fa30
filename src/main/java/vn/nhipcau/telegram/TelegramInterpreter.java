package vn.nhipcau.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Contact;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.spi.Interpreter;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.chat.spi.Utterance.Occasion;
import vn.nhipcau.files.FileId;

/** Reads updates as they were stored; announces the files they speak of. */
@Component
class TelegramInterpreter implements Interpreter {

	/** What Telegram itself says in a chat, on somebody's behalf. */
	private static final Set<String> SERVICE = Set.of("new_chat_members", "left_chat_member", "new_chat_title",
			"new_chat_photo", "delete_chat_photo", "group_chat_created", "supergroup_chat_created",
			"channel_chat_created", "message_auto_delete_timer_changed", "migrate_to_chat_id", "migrate_from_chat_id",
			"pinned_message", "write_access_allowed", "connected_website", "boost_added", "chat_background_set",
			"proximity_alert_triggered", "users_shared", "chat_shared", "web_app_data", "video_chat_scheduled",
			"video_chat_started", "video_chat_ended", "video_chat_participants_invited");

	/** What of a message we read; the rest may be of a shape that nobody here knows. */
	private static final Set<String> READ = Set.of("message_id", "date", "chat", "from", "media_group_id", "text",
			"caption", "document", "photo", "voice", "audio", "video", "video_note", "location", "contact");

	private final Announcements announcements;

	private final Versions versions;

	private final Topics topics;

	private final BotName us;

	TelegramInterpreter(Announcements announcements, Versions versions, Topics topics, BotName us) {
		this.announcements = announcements;
		this.versions = versions;
		this.topics = topics;
		this.us = us;
	}

	@Override
	public String channel() {
		return TelegramChannel.NAME;
	}

	@Override
	public Utterance read(byte[] raw) {
		try {
			JsonNode update = BotApi.JSON.readTree(raw);
			return update.has("callback_query") ? press(update.path("callback_query")) : message(update);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Utterance press(JsonNode query) {
		return Utterance.press(query.path("data").asText(""), number(query.path("message")));
	}

	private Utterance message(JsonNode update) throws IOException {
		JsonNode message = Updates.message(update);
		if (GroupTalk.isGroup(message)) {
			return Utterance.of(inGroup(message));
		}
		boolean edited = update.has("edited_message");
		boolean moves = edited && message.has("location");
		if (!"private".equals(message.path("chat").path("type").asText()) || moves || isService(message)) {
			return Utterance.of(Occasion.OVERHEARD);
		}
		if (edited && !this.versions.changed(message)) {
			return Utterance.of(Occasion.OVERHEARD);
		}
		if (!edited) {
			this.versions.said(message);
		}
		Message read = BotApi.JSON.treeToValue(message.<ObjectNode>deepCopy().retain(READ), Message.class);
		Utterance said = isReadable(read)
				? said(read, number(message.path("reply_to_message"))).on(edited ? Occasion.EDITED : Occasion.SAID)
				: Utterance.of(Occasion.UNREADABLE);
		return said.named(read.getMessageId().toString(), read.getMediaGroupId());
	}

	private Occasion inGroup(JsonNode message) {
		if (!GroupTalk.callsUs(message, this.us.find())) {
			return Occasion.OVERHEARD;
		}
		this.topics.calledIn(message);
		return Occasion.CALLED_IN_GROUP;
	}

	private static boolean isService(JsonNode message) {
		return SERVICE.stream().anyMatch(message::has);
	}

	private static boolean isReadable(Message message) {
		return message.getText() != null || message.getCaption() != null || message.getLocation() != null
				|| message.getContact() != null || Attachment.of(message).isPresent();
	}

	private Utterance said(Message message, @Nullable String repliedTo) {
		List<FileId> files = Attachment.of(message)
			.map((attachment) -> this.announcements.announce(attachment, Updates.address(message.getChat().getId())))
			.stream()
			.toList();
		String text = (message.getText() != null) ? message.getText() : message.getCaption();
		return new Utterance(text, null, null, repliedTo, files, place(message.getLocation()), phone(message));
	}

	private static @Nullable String number(JsonNode message) {
		JsonNode id = message.path("message_id");
		return id.isIntegralNumber() ? id.asText() : null;
	}

	private static Utterance.@Nullable Place place(@Nullable Location location) {
		return (location != null) ? new Utterance.Place(location.getLatitude(), location.getLongitude()) : null;
	}

	/** Only the sender's own: any other card proves nothing, and is left blank. */
	private static @Nullable String phone(Message message) {
		Contact contact = message.getContact();
		if (contact == null) {
			return null;
		}
		boolean own = contact.getUserId() != null && message.getFrom() != null
				&& contact.getUserId().equals(message.getFrom().getId());
		return own ? contact.getPhoneNumber() : "";
	}

}
