package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Telegram calls, and is told only what is true. */
class WebhookTests {

	private static final String SECRET = "a-secret_of-ours";

	private final FakeTelegram telegram = new FakeTelegram();

	private final BotToken token = new BotToken(FakeTelegram.TOKEN);

	private final BotApi api = new BotApi(this.token, this.telegram.url(), Duration.ofSeconds(1));

	private final Hints hints = new Hints(this.api);

	private final PollerTests.KeptInbox inbox = new PollerTests.KeptInbox();

	private final Liveness liveness = new Liveness(Clock.systemUTC());

	private final Desk desk = new Desk(this.token, this.inbox, this.hints, this.liveness);

	private final MockMvc web = MockMvcBuilders
		.standaloneSetup(new WebhookController(this.desk, new WebhookSecret(SECRET)))
		.build();

	@AfterEach
	void close() {
		this.hints.close();
		this.api.close();
		this.telegram.close();
	}

	@Test
	void whatIsStoredIsAnsweredWithNothing() throws Exception {
		this.web.perform(call(SECRET, Say.text(1, Say.LAN, "chào")))
			.andExpect(status().isOk())
			.andExpect(content().string(""));
		assertThat(this.inbox.texts()).containsExactly("chào");
	}

	@Test
	void whoDoesNotKnowTheSecretIsTurnedAwayUnread() throws Exception {
		this.web.perform(call("another", "{")).andExpect(status().isUnauthorized());
		this.web.perform(post(WebhookController.PATH).content("{")).andExpect(status().isUnauthorized());
		assertThat(this.inbox.kept).isEmpty();
	}

	@Test
	void tenMegabytesAreNotRead() throws Exception {
		this.web.perform(call(SECRET, "x".repeat(10 * 1024 * 1024))).andExpect(status().isContentTooLarge());
	}

	@Test
	void whatIsNoJsonIsRefused() throws Exception {
		this.web.perform(call(SECRET, "<html>")).andExpect(status().isBadRequest());
		assertThat(this.inbox.kept).isEmpty();
	}

	@Test
	void whatIsNoUpdateIsTakenAndKeptAside() throws Exception {
		this.web.perform(call(SECRET, "[1]")).andExpect(status().isOk());
		this.web.perform(call(SECRET, "[1]")).andExpect(status().isOk());
		assertThat(this.inbox.kept).isEmpty();
		assertThat(this.inbox.aside).hasSize(1);
	}

	@Test
	void whileTheDatabaseIsAwayTelegramKeepsIt() throws Exception {
		this.inbox.away = true;
		this.web.perform(call(SECRET, Say.text(1, Say.LAN, "chào")))
			.andExpect(status().isServiceUnavailable())
			.andExpect(header().string(HttpHeaders.RETRY_AFTER, "5"));
	}

	@Test
	void aNodeThatStopsTakesNothingMore() throws Exception {
		WebhookController stopping = new WebhookController(this.desk, new WebhookSecret(SECRET));
		stopping.close();
		MockMvcBuilders.standaloneSetup(stopping)
			.build()
			.perform(call(SECRET, Say.text(1, Say.LAN, "chào")))
			.andExpect(status().isServiceUnavailable())
			.andExpect(header().string(HttpHeaders.RETRY_AFTER, "5"));
		assertThat(this.inbox.kept).isEmpty();
	}

	@Test
	void theSameUpdateByPollAndByCallIsTakenOnce() throws Exception {
		String update = Say.text(1, Say.LAN, "chào");
		this.telegram.queue(update);
		Poller poller = new Poller(this.api, this.desk, this.liveness, Duration.ZERO);
		poller.turn();
		poller.turn();
		this.web.perform(call(SECRET, update)).andExpect(status().isOk());
		assertThat(this.inbox.texts()).containsExactly("chào");
	}

	@Test
	void telegramIsToldWhereToCallUntilItHasHeard() {
		WebhookRegistration registration = registration();
		this.telegram.fail("setWebhook", FakeTelegram.Fault.page(502), FakeTelegram.Fault.broken(false));
		assertThat(registration.turn()).isEqualTo(Duration.ofSeconds(15));
		assertThat(registration.turn()).isEqualTo(Duration.ofSeconds(15));
		Duration untilTheNext = Duration.ZERO;
		while (this.telegram.calls("setWebhook").size() < 4) {
			untilTheNext = untilTheNext.plus(registration.turn());
		}
		assertThat(untilTheNext).isCloseTo(Duration.ofHours(1), Duration.ofMinutes(6));
		assertThat(this.telegram.calls("setWebhook")).hasSize(4)
			.last()
			.satisfies((call) -> assertThat(call.parameters()).containsEntry("secret_token", SECRET)
				.containsEntry("url", "https://bot.example.vn/x")
				.containsKey("allowed_updates"));
	}

	@Test
	void aTokenThatIsReplacedLaterIsNoticed() {
		WebhookRegistration registration = registration();
		TelegramHealth health = new TelegramHealth(this.liveness, false);
		registration.turn();
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		this.telegram.fail("getWebhookInfo", FakeTelegram.Fault.of(401, "Unauthorized"));
		registration.turn();
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		registration.turn();
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void telegramIsGivenTheTimeItAsksForAndNothingIsWrong() {
		this.telegram.fail("setWebhook",
				FakeTelegram.Fault.of(429, "Too Many Requests: retry after 40", "\"retry_after\":40"));
		assertThat(registration().turn()).isEqualTo(Duration.ofSeconds(40));
		assertThat(new TelegramHealth(this.liveness, false).health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void aDeadWebhookIsSeenUntilSomethingComesThrough() throws Exception {
		TelegramHealth health = new TelegramHealth(this.liveness, false);
		WebhookRegistration registration = registration();
		info(5, Instant.now().minusSeconds(30));
		registration.turn();
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.health().getDetails()).containsEntry("updates waiting", 5)
			.containsEntry("webhook", "Connection refused");
		this.web.perform(call(SECRET, Say.text(1, Say.LAN, "chào"))).andExpect(status().isOk());
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		info(0, Instant.now().minusSeconds(30));
		registration.turn();
		info(3, Instant.now().minusSeconds(3600));
		registration.turn();
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void thatItIsSetDoesNotMeanThatAnythingComesThrough() {
		MovableClock clock = new MovableClock();
		Liveness silent = new Liveness(clock);
		clock.advance(Duration.ofDays(2));
		new WebhookRegistration(this.api, silent, "https://bot.example.vn/x", new WebhookSecret(SECRET)).turn();
		assertThat(silent.silence()).isEqualTo(Duration.ofDays(2));
	}

	private void info(int waiting, Instant failed) {
		this.telegram.fail("getWebhookInfo", new FakeTelegram.Fault(200, """
				{"ok":true,"result":{"url":"x","pending_update_count":%d,"last_error_date":%d,
				"last_error_message":"Connection refused"}}""".formatted(waiting, failed.getEpochSecond()), false));
	}

	private WebhookRegistration registration() {
		return new WebhookRegistration(this.api, this.liveness, "https://bot.example.vn/x", new WebhookSecret(SECRET));
	}

	private static MockHttpServletRequestBuilder call(String secret, String body) {
		return post(WebhookController.PATH).header("X-Telegram-Bot-Api-Secret-Token", secret).content(body);
	}

}
