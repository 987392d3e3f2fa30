package vn.nhipcau.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;

/** What the fake Telegram shows of the bot: its name, descriptions and menus. */
final class FakeProfile {

	private final Map<String, String> kept = new ConcurrentHashMap<>();

	void reset() {
		this.kept.clear();
	}

	/** The menu that a chat, or everybody with Telegram in a language, is shown. */
	String menu(String chatOrLanguage) {
		return this.kept.getOrDefault("commands|" + chatOrLanguage, "[]");
	}

	String text(String what, String language) {
		return this.kept.getOrDefault(what + "|" + language, "");
	}

	/**
	 * @return {@code null} when the call is about something else
	 */
	String result(String method, Map<String, String> parameters) {
		String language = parameters.getOrDefault("language_code", "");
		String chat = chat(FakeTelegram.json(parameters.getOrDefault("scope", "{}")), language);
		return switch (method) {
			case "getme" -> "{\"id\":123456,\"is_bot\":true,\"username\":\"nhipcau_bot\"}";
			case "getmycommands" -> menu(chat);
			case "setmycommands" -> keep("commands|" + chat, parameters.get("commands"));
			case "deletemycommands" -> keep("commands|" + chat, "[]");
			case "getmydescription" -> object("description", text("description", language));
			case "setmydescription" -> keep("description|" + language, parameters.get("description"));
			case "getmyshortdescription" -> object("short_description", text("short_description", language));
			case "setmyshortdescription" -> keep("short_description|" + language, parameters.get("short_description"));
			default -> null;
		};
	}

	/** By chat, by language in chats with one person, else by both. */
	private static String chat(JsonNode scope, String language) {
		String type = scope.path("type").asText("default");
		return type.equals("all_private_chats") ? language : scope.path("chat_id").asText(type + " " + language);
	}

	private String keep(String key, String value) {
		this.kept.put(key, value);
		return "true";
	}

	private static String object(String field, String value) {
		return BotApi.JSON.createObjectNode().put(field, value).toString();
	}

}
