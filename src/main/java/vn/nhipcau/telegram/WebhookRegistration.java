package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Telegram where to call us, and every hour again: so we notice when our token is
 * no longer accepted, and somebody else's setting does not last. In between Telegram is
 * asked whether its calls come through.
 */
class WebhookRegistration implements Reception {

	private static final Logger log = LoggerFactory.getLogger(WebhookRegistration.class);

	private static final Duration AGAIN = Duration.ofSeconds(15);

	private static final Duration UNKNOWN_BOT = Duration.ofMinutes(1);

	private static final Duration LOOK = Duration.ofMinutes(5);

	private static final int LOOKS_AN_HOUR = 12;

	/** What cannot be delivered is tried again every two minutes at most. */
	private static final Duration STILL_FAILING = Duration.ofMinutes(5);

	private final BotApi api;

	private final Liveness liveness;

	private final String url;

	private final WebhookSecret secret;

	private boolean registered;

	private boolean refused;

	private int looks;

	WebhookRegistration(BotApi api, Liveness liveness, String url, WebhookSecret secret) {
		this.api = api;
		this.liveness = liveness;
		this.url = url;
		this.secret = secret;
	}

	@Override
	public Duration turn() {
		try {
			return (this.looks > 0) ? look() : register();
		}
		catch (IOException ex) {
			log.warn("Telegram does not answer, the webhook is seen to later: {}", this.api.token().line(ex));
			return AGAIN;
		}
	}

	private Duration register() throws IOException {
		BotApi.Answer answer = this.api.call("setWebhook",
				Map.of("url", this.url, "secret_token", this.secret.value(), "allowed_updates", Poller.KINDS));
		if (!answer.ok()) {
			return refused(answer);
		}
		this.liveness.accepted();
		if (!this.registered || this.refused) {
			log.info("Telegram calls us at {}", this.url);
		}
		this.registered = true;
		this.refused = false;
		this.looks = LOOKS_AN_HOUR;
		return look();
	}

	private Duration refused(BotApi.Answer answer) {
		boolean unknown = answer.status() == 401 || answer.status() == 404;
		boolean news = unknown ? this.liveness.refused(answer.description()) : !this.refused;
		this.refused = true;
		this.looks = 0;
		if (news) {
			log.error("Telegram does not take our webhook: {}", answer.description());
		}
		if (answer.status() == 400) {
			this.liveness.called(0, answer.description());
		}
		Duration asked = answer.retryAfter();
		return unknown ? UNKNOWN_BOT : asked.isZero() ? AGAIN : asked;
	}

	private Duration look() throws IOException {
		BotApi.Answer answer = this.api.call("getWebhookInfo", Map.of());
		if (answer.status() == 401) {
			return refused(answer);
		}
		if (!answer.ok()) {
			return (answer.retryAfter().compareTo(LOOK) > 0) ? answer.retryAfter() : LOOK;
		}
		this.looks--;
		JsonNode info = answer.body().path("result");
		int waiting = info.path("pending_update_count").asInt();
		Instant failed = Instant.ofEpochSecond(info.path("last_error_date").asLong());
		boolean failing = waiting > 0 && this.liveness.isWithin(failed, STILL_FAILING);
		this.liveness.called(waiting, failing ? info.path("last_error_message").asText("no reason given") : null);
		return LOOK;
	}

}
