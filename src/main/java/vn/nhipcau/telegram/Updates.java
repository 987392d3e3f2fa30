package vn.nhipcau.telegram;

import java.util.Optional;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.delivery.Address;

/**
 * Looks at an update just far enough to know where it belongs, whether it was polled or
 * delivered.
 */
final class Updates {

	private Updates() {
	}

	/** Its number, by which Telegram is told that we have it. */
	static OptionalLong number(JsonNode update) {
		JsonNode id = update.path("update_id");
		return isNumber(id) ? OptionalLong.of(id.longValue()) : OptionalLong.empty();
	}

	/**
	 * What goes into a conversation: messages and presses in private chats. The key also
	 * names the message, because numbers may come again after a silent week.
	 */
	static Optional<Incoming> conversation(String account, JsonNode update) {
		JsonNode press = update.path("callback_query");
		JsonNode message = press.isObject() ? press.path("message") : update.path("message");
		JsonNode chat = message.path("chat");
		if (!"private".equals(chat.path("type").asText()) || !isNumber(chat.path("id"))) {
			return Optional.empty();
		}
		String key = update.path("update_id").asLong() + ":" + message.path("message_id").asLong();
		return Optional.of(new Incoming(account, key, address(chat.path("id").longValue()), bytes(update)));
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
