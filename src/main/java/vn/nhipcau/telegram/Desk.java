package vn.nhipcau.telegram;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;

/** Takes updates, polled or delivered alike: once it returns, they are ours. */
class Desk {

	private final BotToken token;

	private final Inbox inbox;

	private final Hints hints;

	private final Liveness liveness;

	Desk(BotToken token, Inbox inbox, Hints hints, Liveness liveness) {
		this.token = token;
		this.inbox = inbox;
		this.hints = hints;
		this.liveness = liveness;
	}

	/**
	 * Stores what belongs to a conversation. What has no number is set aside, so that the
	 * others are not held up by it.
	 * @throws org.springframework.dao.DataAccessException when the database is away:
	 * Telegram must not be told that we have them
	 */
	void take(Iterable<JsonNode> updates) {
		List<Incoming> messages = new ArrayList<>();
		List<JsonNode> unnumbered = new ArrayList<>();
		List<String> presses = new ArrayList<>();
		for (JsonNode update : updates) {
			if (Updates.number(update).isEmpty()) {
				unnumbered.add(update);
				continue;
			}
			Updates.conversation(this.token.account(), update).ifPresent(messages::add);
			Updates.press(update).ifPresent(presses::add);
		}
		this.inbox.receive(messages);
		unnumbered.forEach(this::setAside);
		this.liveness.heard();
		presses.forEach(this.hints::answer);
	}

	private void setAside(JsonNode update) {
		String fault = "an update without a number: %s with fields %s".formatted(update.getNodeType(),
				this.token.scrub(String.join(",", names(update))));
		Updates.unnumbered(this.token.account(), update).ifPresent((kept) -> this.inbox.setAside(kept, fault));
	}

	private static List<String> names(JsonNode update) {
		List<String> names = new ArrayList<>();
		update.fieldNames().forEachRemaining(names::add);
		return names.subList(0, Math.min(names.size(), 5));
	}

}
