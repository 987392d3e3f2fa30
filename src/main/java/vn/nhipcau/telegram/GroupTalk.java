package vn.nhipcau.telegram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells what is said to us in a group from what is said there. */
final class GroupTalk {

	private static final Pattern COMMAND = Pattern.compile("^/\\w+(?:@(\\w+))?(?:\\s.*)?$", Pattern.DOTALL);

	private GroupTalk() {
	}

	static boolean isGroup(JsonNode message) {
		String type = message.path("chat").path("type").asText();
		return type.equals("group") || type.equals("supergroup");
	}

	/** Without knowing our name; all the rest of a group's talk is not even stored. */
	static boolean mayCallUs(JsonNode message) {
		String words = words(message);
		return words.startsWith("/") || words.indexOf('@') >= 0 || speaker(message.path("reply_to_message")) != 0;
	}

	/** By a command that names no other bot, by our name, or by an answer to us. */
	static boolean callsUs(JsonNode message, Optional<BotName.Known> us) {
		String words = words(message);
		Matcher command = COMMAND.matcher(words);
		if (command.matches()) {
			String addressee = command.group(1);
			return addressee == null || us.filter((known) -> known.username().equalsIgnoreCase(addressee)).isPresent();
		}
		return us.filter((known) -> names(words, known) || speaker(message.path("reply_to_message")) == known.bot())
			.isPresent();
	}

	private static boolean names(String words, BotName.Known us) {
		String name = "@" + us.username().toLowerCase(Locale.ROOT);
		return Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^\\w@]+")).contains(name);
	}

	/** The bot that said this; 0 when it was none. */
	private static long speaker(JsonNode message) {
		JsonNode from = message.path("from");
		return from.path("is_bot").asBoolean() ? from.path("id").asLong() : 0;
	}

	private static String words(JsonNode message) {
		return (message.has("text") ? message.path("text") : message.path("caption")).asText("").strip();
	}

}
