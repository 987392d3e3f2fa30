package vn.nhipcau.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

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

	/** What we can make something of. */
	private static final Set<String> READ = Set.of("text", "caption", "document", "photo", "voice", "audio", "video",
			"video_note", "location", "contact");

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

	private Utterance message(JsonNode update) {
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
		Utterance said = isReadable(message) ? said(message).on(edited ? Occasion.EDITED : Occasion.SAID)
				: Utterance.of(Occasion.UNREADABLE);
		return said.named(message.path("message_id").asText(), text(message, "media_group_id"));
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

	private static boolean isReadable(JsonNode message) {
		return READ.stream().anyMatch(message::has);
	}

	private Utterance said(JsonNode message) {
		List<FileId> files = Attachment.of(message)
			.map((attachment) -> this.announcements.announce(attachment,
					Updates.address(message.path("chat").path("id").longValue())))
			.stream()
			.toList();
		String text = text(message, message.has("text") ? "text" : "caption");
		return new Utterance(text, null, null, number(message.path("reply_to_message")), files,
				place(message.path("location")), phone(message));
	}

	private static @Nullable String number(JsonNode message) {
		JsonNode id = message.path("message_id");
		return id.isIntegralNumber() ? id.asText() : null;
	}

	private static @Nullable String text(JsonNode of, String name) {
		JsonNode text = of.path(name);
		if (!text.isMissingNode() && !text.isTextual()) {
			throw new IllegalStateException(name + " is no text");
		}
		return text.textValue();
	}

	private static Utterance.@Nullable Place place(JsonNode location) {
		return location.isObject()
				? new Utterance.Place(location.path("latitude").doubleValue(), location.path("longitude").doubleValue())
				: null;
	}

	/** Only the sender's own: any other card proves nothing, and is left blank. */
	private static @Nullable String phone(JsonNode message) {
		JsonNode contact = message.path("contact");
		if (!contact.isObject()) {
			return null;
		}
		JsonNode whose = contact.path("user_id");
		boolean own = whose.isIntegralNumber() && whose.equals(message.path("from").path("id"));
		return own ? contact.path("phone_number").asText("") : "";
	}

}
