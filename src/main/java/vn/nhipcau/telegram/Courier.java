package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs errands, one after the other and no faster than Telegram bears. */
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private static final Duration IDLE = Duration.ofSeconds(1);

	private static final Duration UNKNOWN_BOT = Duration.ofMinutes(1);

	/** With the pauses between them about two days. */
	private static final int MOST_ATTEMPTS = 55;

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private final BotApi api;

	private final Errands errands;

	Courier(BotApi api, Errands errands) {
		this.api = api;
		this.errands = errands;
	}

	/**
	 * @return how long to wait before the next
	 */
	Duration turn() {
		Optional<Errands.Leased> leased = this.errands.lease();
		return leased.isPresent() ? run(leased.get()) : IDLE;
	}

	private Duration run(Errands.Leased errand) {
		try {
			return heard(errand, this.api.call(errand.method(), parameters(errand)));
		}
		catch (IOException ex) {
			return again(errand, this.api.token().line(ex));
		}
	}

	private Duration heard(Errands.Leased errand, BotApi.Answer answer) {
		if (answer.status() == 429) {
			Duration pause = answer.retryAfter().isZero() ? IDLE : answer.retryAfter();
			this.errands.putOff(errand, pause);
			return pause;
		}
		if (isUnknownMethod(answer)) {
			log.warn("{} is given up: {}", errand.method(), answer.description());
			this.errands.done(errand);
			return Duration.ZERO;
		}
		if (answer.status() == 401 || answer.status() == 404) {
			this.errands.putOff(errand, UNKNOWN_BOT);
			return UNKNOWN_BOT;
		}
		if (answer.ok() || answer.status() == 400 || answer.status() == 403) {
			if (!answer.ok()) {
				log.info("{} had no effect: {}", errand.method(), answer.description());
			}
			this.errands.done(errand);
			return Duration.ZERO;
		}
		return again(errand, answer.description());
	}

	/** An API server that is older than the method: nothing is wrong with the bot. */
	private static boolean isUnknownMethod(BotApi.Answer answer) {
		return answer.status() == 404 && answer.description().toLowerCase(Locale.ROOT).contains("method not found");
	}

	private Duration again(Errands.Leased errand, String why) {
		if (errand.attempts() >= MOST_ATTEMPTS) {
			log.warn("{} is given up: {}", errand.method(), why);
			this.errands.done(errand);
			return Duration.ZERO;
		}
		Duration pause = Duration.ofSeconds(1L << Math.min(errand.attempts(), 12));
		this.errands.putOff(errand, (pause.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : pause);
		return IDLE;
	}

	private static Map<String, Object> parameters(Errands.Leased errand) throws IOException {
		return BotApi.JSON.readValue(errand.parameters(), new TypeReference<>() {
		});
	}

}
