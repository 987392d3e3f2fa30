package vn.nhipcau.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;

/** Takes updates, polled or delivered alike: once it returns, they are ours. */
class Desk {

	private static final Logger log = LoggerFactory.getLogger(Desk.class);

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
	 * Stores what belongs to a conversation; what is no update is passed over, so that
	 * the others are not held up by it.
	 * @throws org.springframework.dao.DataAccessException when the database is away:
	 * Telegram must not be told that we have them
	 */
	void take(Iterable<JsonNode> updates) {
		List<Incoming> messages = new ArrayList<>();
		List<String> presses = new ArrayList<>();
		for (JsonNode update : updates) {
			if (Updates.number(update).isEmpty()) {
				log.error("An update without a number is set aside, reference {}: {} with fields {}",
						UUID.randomUUID().toString().substring(0, 8), update.getNodeType(),
						this.token.scrub(String.join(",", names(update))));
				continue;
			}
			Updates.conversation(this.token.account(), update).ifPresent(messages::add);
			Updates.press(update).ifPresent(presses::add);
		}
		this.inbox.receive(messages);
		this.liveness.heard();
		presses.forEach(this.hints::answer);
	}

	private static List<String> names(JsonNode update) {
		List<String> names = new ArrayList<>();
		update.fieldNames().forEachRemaining(names::add);
		return names.subList(0, Math.min(names.size(), 5));
	}

}
