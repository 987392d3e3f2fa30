package vn.nhipcau.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The fake Telegram calls our webhook with what it has, and keeps it until it hears. */
final class Calls implements Reception {

	private static final String SECRET = "a-secret_of-ours";

	private final FakeTelegram telegram;

	private final MockMvc web;

	Calls(FakeTelegram telegram, Desk desk) {
		this.telegram = telegram;
		this.web = MockMvcBuilders.standaloneSetup(new WebhookController(desk, new WebhookSecret(SECRET))).build();
	}

	@Override
	public Duration turn() {
		unheard();
		this.telegram.confirmAll();
		return Duration.ZERO;
	}

	/** Everything is delivered, but our answer is lost. */
	void unheard() {
		this.telegram.waiting().forEach((update) -> assertThat(status(update)).isEqualTo(200));
	}

	private int status(JsonNode update) {
		try {
			return this.web
				.perform(post(WebhookController.PATH).header("X-Telegram-Bot-Api-Secret-Token", SECRET)
					.content(update.toString().getBytes(StandardCharsets.UTF_8)))
				.andReturn()
				.getResponse()
				.getStatus();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
