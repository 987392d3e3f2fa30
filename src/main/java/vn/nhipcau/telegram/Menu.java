package vn.nhipcau.telegram;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.nhipcau.delivery.spi.Channel.MenuItem;

/** A menu as Telegram takes it (Bot API, BotCommand). */
final class Menu {

	private static final int MOST = 100;

	private static final int LONGEST_DESCRIPTION = 256;

	private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");

	private Menu() {
	}

	/** What Telegram would refuse is left out: one name must not cost the whole menu. */
	static List<Map<String, String>> of(List<MenuItem> items) {
		return items.stream()
			.filter((item) -> NAME.matcher(item.command()).matches() && !item.description().isBlank())
			.limit(MOST)
			.map((item) -> Map.of("command", item.command(), "description", shortened(item.description())))
			.toList();
	}

	private static String shortened(String description) {
		if (description.length() <= LONGEST_DESCRIPTION) {
			return description;
		}
		int end = LONGEST_DESCRIPTION - 1;
		return description.substring(0, Character.isHighSurrogate(description.charAt(end - 1)) ? end - 1 : end) + "…";
	}

}
