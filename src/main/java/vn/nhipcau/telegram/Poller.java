package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Fetches updates. The next offset, which tells Telegram that we have them, is asked for
 * only once they are stored; after a restart it is 0 and Telegram begins with the
 * earliest it still has. Offsets are never compared: numbers may begin again lower.
 */
class Poller implements Reception {

	/** What we want to be told of; without it an earlier setting would go on. */
	static final List<String> KINDS = List.of("message", "edited_message", "callback_query");

	private static final Logger log = LoggerFactory.getLogger(Poller.class);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration UNKNOWN_BOT = Duration.ofMinutes(1);

	private final BotApi api;

	private final Desk desk;

	private final Liveness liveness;

	private final Duration pollFor;

	private volatile boolean stopped;

	private boolean webhookIsGone;

	private long offset;

	private int failures;

	Poller(BotApi api, Desk desk, Liveness liveness, Duration pollFor) {
		this.api = api;
		this.desk = desk;
		this.liveness = liveness;
		this.pollFor = pollFor;
	}

	@Override
	public void begin() {
		this.stopped = false;
	}

	@Override
	public Duration turn() {
		if (this.stopped) {
			return LONGEST_PAUSE;
		}
		try {
			return this.webhookIsGone ? fetch() : deleteWebhook();
		}
		catch (IOException ex) {
			return this.stopped ? LONGEST_PAUSE : failed(this.api.token().line(ex));
		}
		catch (DataAccessException | TransactionException ex) {
			return failed("the database does not answer: " + ex.getClass().getSimpleName());
		}
	}

	@Override
	public void end() {
		this.stopped = true;
		this.api.stopPolling();
	}

	private Duration deleteWebhook() throws IOException {
		BotApi.Answer answer = this.api.poll("deleteWebhook", Map.of());
		if (!answer.ok()) {
			return refused(answer);
		}
		this.webhookIsGone = true;
		return Duration.ZERO;
	}

	private Duration fetch() throws IOException {
		BotApi.Answer answer = this.api.poll("getUpdates", Map.of("offset", this.offset, "limit", 100, "timeout",
				this.pollFor.toSeconds(), "allowed_updates", KINDS));
		JsonNode updates = answer.body().path("result");
		if (!answer.ok() || !updates.isArray()) {
			return refused(answer);
		}
		this.desk.take(updates);
		if (!moveOn(updates)) {
			return failed("updates without numbers");
		}
		if (this.failures > 0) {
			log.info("Telegram answers again");
			this.failures = 0;
		}
		return Duration.ZERO;
	}

	/**
	 * @return whether the next answer will be another
	 */
	private boolean moveOn(JsonNode updates) {
		for (int i = updates.size() - 1; i >= 0; i--) {
			OptionalLong number = Updates.number(updates.get(i));
			if (number.isPresent()) {
				this.offset = number.getAsLong() + 1;
				return true;
			}
		}
		return updates.isEmpty();
	}

	private Duration refused(BotApi.Answer answer) {
		if (answer.status() == 401 || answer.status() == 404) {
			if (this.liveness.refused(answer.description())) {
				log.error("Telegram does not know this bot any more ({}): its token was revoked or replaced."
						+ " Set the new one and restart", answer.description());
			}
			return UNKNOWN_BOT;
		}
		if (isCalled(answer)) {
			this.webhookIsGone = false;
		}
		Duration pause = failed(answer.status() + " " + answer.description());
		Duration asked = answer.retryAfter();
		return asked.isZero() ? pause : asked;
	}

	/** Somebody has set a webhook meanwhile: as long as it stands, nobody can poll. */
	private static boolean isCalled(BotApi.Answer answer) {
		return answer.status() == 409 && answer.description().toLowerCase(Locale.ROOT).contains("webhook");
	}

	private Duration failed(String why) {
		Duration pause = Duration.ofSeconds(1L << Math.min(this.failures++, 5));
		if (this.failures == 1) {
			log.warn("Telegram gives no updates, it is asked again: {}", why);
		}
		else {
			log.debug("Telegram gives no updates: {}", why);
		}
		return (pause.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : pause;
	}

}
