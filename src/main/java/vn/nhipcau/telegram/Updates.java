package vn.nhipcau.telegram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.delivery.Address;

/**
 * Looks at an update just far enough to know where it belongs, whether it was polled or
 * delivered.
 */
final class Updates {

	/** Whose words were passed on is nobody's business here: it is not even stored. */
	private static final List<String> AUTHORS = List.of("forward_origin", "forward_from", "forward_from_chat",
			"forward_from_message_id", "forward_signature", "forward_sender_name", "external_reply");

	/** No chat has this number. */
	private static final long NOBODY = 0;

	private Updates() {
	}

	/** Its number, by which Telegram is told that we have it. */
	static OptionalLong number(JsonNode update) {
		JsonNode id = update.path("update_id");
		return isNumber(id) ? OptionalLong.of(id.longValue()) : OptionalLong.empty();
	}

	/**
	 * What goes into a conversation: messages, their edits and presses in private chats,
	 * and what in a group may be said to us. The key also names the message, because
	 * numbers may come again after a silent week.
	 */
	static Optional<Incoming> conversation(String account, JsonNode update) {
		JsonNode press = update.path("callback_query");
		JsonNode message = press.isObject() ? press.path("message") : message(update);
		JsonNode chat = message.path("chat");
		boolean called = update.has("message") && GroupTalk.isGroup(message) && GroupTalk.mayCallUs(message);
		if (!("private".equals(chat.path("type").asText()) || called) || !isNumber(chat.path("id"))) {
			return Optional.empty();
		}
		withoutAuthors(message);
		withoutAuthors(message.path("reply_to_message"));
		String key = update.path("update_id").asLong() + ":" + message.path("message_id").asLong();
		return Optional.of(new Incoming(account, key, address(chat.path("id").longValue()), bytes(update)));
	}

	/**
	 * What cannot be told apart by its number is told apart by what is in it; of the talk
	 * of groups nothing is kept here either.
	 */
	static Optional<Incoming> unnumbered(String account, JsonNode update) {
		JsonNode press = update.path("callback_query");
		JsonNode message = press.isObject() ? press.path("message") : message(update);
		if (GroupTalk.isGroup(message) && !GroupTalk.mayCallUs(message)) {
			return Optional.empty();
		}
		withoutAuthors(message);
		withoutAuthors(message.path("reply_to_message"));
		byte[] raw = bytes(update);
		JsonNode chat = message.path("chat").path("id");
		return Optional.of(new Incoming(account, "unnumbered:" + UUID.nameUUIDFromBytes(raw),
				address(isNumber(chat) ? chat.longValue() : NOBODY), raw));
	}

	/** What was said, or said otherwise; missing when nothing was. */
	static JsonNode message(JsonNode update) {
		return update.has("message") ? update.path("message") : update.path("edited_message");
	}

	/** The press that waits for an answer, if it is one. */
	static Optional<String> press(JsonNode update) {
		JsonNode id = update.path("callback_query").path("id");
		return id.isTextual() ? Optional.of(id.textValue()) : Optional.empty();
	}

	static Address address(long chat) {
		return new Address(TelegramChannel.NAME, Long.toString(chat));
	}

	/** The number of the message that a key names, for Telegram's own deletion. */
	static OptionalLong message(String key) {
		int colon = key.indexOf(':');
		try {
			return (colon > 0) ? OptionalLong.of(Long.parseLong(key.substring(colon + 1))) : OptionalLong.empty();
		}
		catch (NumberFormatException ex) {
			return OptionalLong.empty();
		}
	}

	private static void withoutAuthors(JsonNode message) {
		if (message instanceof ObjectNode object) {
			object.remove(AUTHORS);
		}
	}

	private static boolean isNumber(JsonNode id) {
		return id.isIntegralNumber() && id.canConvertToLong();
	}

	private static byte[] bytes(JsonNode update) {
		try {
			return BotApi.JSON.writeValueAsBytes(update);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("What was read cannot be written", ex);
		}
	}

}
