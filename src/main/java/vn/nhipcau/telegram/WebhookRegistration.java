package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Telegram where to call us, once it answers; after that there is nothing to do.
 */
class WebhookRegistration implements Reception {

	private static final Logger log = LoggerFactory.getLogger(WebhookRegistration.class);

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
		if (!this.registered) {
			this.registered = register();
		}
		return this.registered ? Duration.ofHours(1) : AGAIN;
	}

	private boolean register() {
		try {
			BotApi.Answer answer = this.api.call("setWebhook",
					Map.of("url", this.url, "secret_token", this.secret, "allowed_updates", Poller.KINDS));
			if (answer.ok()) {
				this.liveness.heard();
				log.info("Telegram calls us at {}", this.url);
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
