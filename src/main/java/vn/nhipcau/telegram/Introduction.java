package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Menus;
import vn.nhipcau.chat.Words;

/**
 * Introduces the bot, once it can: learns its name, and puts right what a stranger sees
 * before the first word, where it differs. Vietnamese for everybody, English for whoever
 * has Telegram in English.
 */
class Introduction {

	private static final Logger log = LoggerFactory.getLogger(Introduction.class);

	private static final Duration AGAIN = Duration.ofSeconds(30);

	/** Until the process ends. */
	private static final Duration NEVER = Duration.ofDays(36_500);

	/** Chats of one's own only: in groups we do nothing that a menu could offer. */
	private static final Map<String, String> PRIVATE = Map.of("type", "all_private_chats");

	/**
	 * Where somebody may have left a menu by hand: one that stands before ours, or one in
	 * groups, where we do nothing.
	 */
	private static final List<Shelf> OTHERS = others();

	private final BotApi api;

	private final BotName name;

	private final Menus menus;

	private final Dictionary dictionary;

	private boolean made;

	private boolean said;

	Introduction(BotApi api, BotName name, Menus menus, Dictionary dictionary) {
		this.api = api;
		this.name = name;
		this.menus = menus;
		this.dictionary = dictionary;
	}

	/**
	 * @return how long to wait before the next look
	 */
	Duration turn() {
		if (this.made) {
			return NEVER;
		}
		try {
			introduce();
			this.made = true;
			return NEVER;
		}
		catch (Refused ex) {
			notYet(ex.answer.description());
			return (ex.answer.retryAfter().compareTo(AGAIN) > 0) ? ex.answer.retryAfter() : AGAIN;
		}
		catch (IOException ex) {
			notYet(this.api.token().line(ex));
			return AGAIN;
		}
	}

	/**
	 * Said once: whoever receives says what is wrong with the bot, for as long as it is.
	 */
	private void notYet(String why) {
		if (this.said) {
			log.debug("The bot is not introduced yet: {}", why);
			return;
		}
		log.warn("The bot is not introduced yet, and will be when Telegram takes it: {}", why);
		this.said = true;
	}

	private static final class Refused extends IOException {

		private final transient BotApi.Answer answer;

		Refused(BotApi.Answer answer) {
			this.answer = answer;
		}

	}

	private record Shelf(Map<String, String> scope, String language) {

		Map<String, Object> parameters() {
			return Map.of("scope", this.scope, "language_code", this.language);
		}

	}

	private static List<Shelf> others() {
		List<Shelf> others = new ArrayList<>(List.of(new Shelf(PRIVATE, "vi")));
		for (String type : List.of("default", "all_group_chats", "all_chat_administrators")) {
			List.of("", "vi", "en").forEach((language) -> others.add(new Shelf(Map.of("type", type), language)));
		}
		return others;
	}

	private void introduce() throws IOException {
		JsonNode us = ask("getMe", Map.of());
		this.name.learn(new BotName.Known(us.path("id").asLong(), us.path("username").asText()));
		for (Language language : Language.values()) {
			String code = (language == Language.EN) ? "en" : "";
			Words words = this.dictionary.in(language);
			commands(code, Menu.of(this.menus.forStrangers(language)));
			text("Description", "description", code, words.plain("telegram.description"));
			text("ShortDescription", "short_description", code, words.plain("telegram.short-description"));
		}
		for (Shelf other : OTHERS) {
			clear(other);
		}
	}

	private void commands(String language, List<Map<String, String>> wanted) throws IOException {
		JsonNode shown = ask("getMyCommands", Map.of("scope", PRIVATE, "language_code", language));
		if (!shown.equals(BotApi.JSON.valueToTree(wanted))) {
			ask("setMyCommands", Map.of("commands", wanted, "scope", PRIVATE, "language_code", language));
		}
	}

	private void clear(Shelf other) throws IOException {
		if (!ask("getMyCommands", other.parameters()).isEmpty()) {
			log.info("A menu that is not ours is taken away: {} {}", other.scope().get("type"), other.language());
			ask("deleteMyCommands", other.parameters());
		}
	}

	private void text(String method, String field, String language, String wanted) throws IOException {
		JsonNode shown = ask("getMy" + method, Map.of("language_code", language));
		if (!shown.path(field).asText().equals(wanted)) {
			ask("setMy" + method, Map.of(field, wanted, "language_code", language));
		}
	}

	private JsonNode ask(String method, Map<String, ?> parameters) throws IOException {
		BotApi.Answer answer = this.api.call(method, parameters);
		if (!answer.ok()) {
			throw new Refused(answer);
		}
		return answer.body().path("result");
	}

}
