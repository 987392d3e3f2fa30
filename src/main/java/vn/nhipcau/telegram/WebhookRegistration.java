package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Telegram where to call us, and every hour again: so we notice when our token is
 * no longer accepted, and somebody else's setting does not last.
 */
class WebhookRegistration implements Reception {

	private static final Logger log = LoggerFactory.getLogger(WebhookRegistration.class);

	private static final Duration EVERY = Duration.ofHours(1);

	private static final Duration AGAIN = Duration.ofSeconds(15);

	private final BotApi api;

	private final Liveness liveness;

	private final String url;

	private final String secret;

	private boolean registered;

	WebhookRegistration(BotApi api, Liveness liveness, String url, String secret) {
		this.api = api;
		this.liveness = liveness;
		this.url = url;
		this.secret = secret;
	}

	@Override
	public Duration turn() {
		return register() ? EVERY : AGAIN;
	}

	private boolean register() {
		try {
			BotApi.Answer answer = this.api.call("setWebhook",
					Map.of("url", this.url, "secret_token", this.secret, "allowed_updates", Poller.KINDS));
			if (answer.ok()) {
				this.liveness.heard();
				if (!this.registered) {
					log.info("Telegram calls us at {}", this.url);
					this.registered = true;
				}
				return true;
			}
			if (this.liveness.refused(answer.description())) {
				log.error("Telegram does not take our webhook: {}", this.api.token().scrub(answer.description()));
			}
		}
		catch (IOException ex) {
			log.warn("Telegram does not answer, the webhook is set later: {}", this.api.token().line(ex));
		}
		return false;
	}

}
