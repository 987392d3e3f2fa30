package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.telegram.FakeTelegram.Fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that Telegram hands over is lost, whatever happens on the way. */
@ExtendWith(OutputCaptureExtension.class)
class PollerTests {

	private final FakeTelegram telegram = new FakeTelegram();

	private final BotToken token = new BotToken(FakeTelegram.TOKEN);

	private final Liveness liveness = new Liveness(Clock.systemUTC());

	private final KeptInbox inbox = new KeptInbox();

	private BotApi api;

	private Hints hints;

	private Poller poller;

	@BeforeEach
	void start() {
		this.api = new BotApi(this.token, this.telegram.url(), Duration.ofSeconds(30));
		this.hints = new Hints(this.api);
		this.poller = poller(Duration.ZERO);
	}

	@AfterEach
	void close() {
		this.hints.close();
		this.api.close();
		this.telegram.close();
	}

	@Test
	void anUpdateIsConfirmedOnlyWhenItIsStored() {
		this.telegram.queue(Say.text(10, Say.LAN, "một"), Say.text(11, Say.LAN, "hai"));
		this.inbox.away = true;
		turns(1);
		assertThat(this.poller.turn()).isEqualTo(Duration.ofSeconds(1));
		this.inbox.away = false;
		turns(2);
		assertThat(this.inbox.texts()).containsExactly("một", "hai");
		assertThat(this.telegram.calls("getUpdates")).extracting((call) -> call.parameters().get("offset"))
			.containsExactly("0", "0", "12");
		assertThat(this.telegram.calls("deleteWebhook")).hasSize(1);
		assertThat(this.telegram.calls("getUpdates").get(0).parameters().get("allowed_updates")).contains("message",
				"edited_message", "callback_query");
	}

	@Test
	void afterARestartNothingIsTakenTwice() {
		this.telegram.queue(Say.text(10, Say.LAN, "một"));
		turns(2);
		this.poller = poller(Duration.ZERO);
		turns(3);
		assertThat(this.telegram.calls("getUpdates").get(1).parameters()).containsEntry("offset", "0");
		assertThat(this.inbox.texts()).containsExactly("một");
	}

	@Test
	void numbersMayBeginAgainLower() {
		this.telegram.queue(Say.text(900_000, Say.LAN, "trước"));
		turns(3);
		this.telegram.queue(Say.text(17, Say.LAN, "sau một tuần"));
		turns(2);
		assertThat(this.inbox.texts()).containsExactly("trước", "sau một tuần");
	}

	@Test
	void oneBadUpdateHoldsNobodyUpAndIsKept() {
		this.telegram.queue(Say.text(1, Say.LAN, "trước"), "{\"rác\":true}", "17",
				"{\"update_id\":123456789012345678901234567890,\"message\":{}}", Say.text(4, Say.LAN, "sau"));
		turns(3);
		assertThat(this.inbox.texts()).containsExactly("trước", "sau");
		assertThat(this.inbox.aside).hasSize(3).extracting(Incoming::raw).contains("17".getBytes(UTF_8));
		assertThat(this.telegram.waiting()).isEmpty();
	}

	@Test
	void whereAllAreWithoutNumbersEachIsKeptOnceAndTheyAreAskedForAgain() {
		this.telegram.queue("{\"message\":{\"text\":\"mật\",\"chat\":{\"id\":7001,\"type\":\"private\"}}}",
				"{\"update_id\":\"x\",\"message\":{\"text\":\"chuyện\",\"chat\":{\"id\":-5,\"type\":\"group\"}}}");
		turns(2);
		assertThat(this.poller.turn()).isPositive();
		assertThat(this.inbox.aside).singleElement()
			.satisfies((kept) -> assertThat(kept.from()).isEqualTo(Updates.address(7001)));
		this.telegram.confirmAll();
		this.telegram.queue(Say.text(1, Say.LAN, "sau"));
		turns(1);
		assertThat(this.inbox.texts()).containsExactly("sau");
	}

	@Test
	void theTalkOfGroupsAndMembershipAreNoConversations() {
		this.telegram.queue(Say.inGroup(1, "chào cả nhóm"),
				"{\"update_id\":2,\"my_chat_member\":{\"chat\":{\"id\":7001,\"type\":\"private\"}}}");
		turns(2);
		assertThat(this.inbox.kept).isEmpty();
	}

	@Test
	void aPressIsAcknowledgedAtOnce() {
		this.telegram.queue(Say.press(5, Say.LAN, "data", 12));
		turns(2);
		assertThat(within(Duration.ofSeconds(2), () -> !this.telegram.calls("answerCallbackQuery").isEmpty())).isTrue();
		assertThat(this.telegram.calls("answerCallbackQuery").get(0).parameters()).containsEntry("callback_query_id",
				"cq5");
	}

	@Test
	void retryAfterIsObeyed() {
		turns(1);
		this.telegram.fail("getUpdates", Fault.of(429, "Too Many Requests: retry after 17", "\"retry_after\":17"));
		assertThat(this.poller.turn()).isEqualTo(Duration.ofSeconds(17));
	}

	@Test
	void anotherPollerIsWaitedForLongerAndLonger() {
		turns(1);
		List<Long> pauses = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			this.telegram.fail("getUpdates", Fault.of(409, "Conflict: terminated by other getUpdates request"));
			pauses.add(this.poller.turn().toSeconds());
		}
		assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
	}

	@Test
	void aPageOfAProxyIsNoAnswer() {
		turns(1);
		this.telegram.fail("getUpdates", Fault.page(502), Fault.broken(false), new Fault(200, "{\"ok\":tr", false));
		assertThat(this.poller.turn()).isPositive();
		assertThat(this.poller.turn()).isPositive();
		assertThat(this.poller.turn()).isPositive();
		this.telegram.queue(Say.text(1, Say.LAN, "còn đây"));
		turns(1);
		assertThat(this.inbox.texts()).containsExactly("còn đây");
	}

	@Test
	void aRevokedTokenIsSaidOnceAndNeverShown(CapturedOutput log) {
		TelegramHealth health = new TelegramHealth(this.liveness, true);
		turns(1);
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		for (int i = 0; i < 3; i++) {
			this.telegram.fail("getUpdates", Fault.of(401, "Unauthorized"));
			assertThat(this.poller.turn()).isEqualTo(Duration.ofMinutes(1));
		}
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		this.telegram.close();
		this.poller.turn();
		assertThat(log.getAll()).containsOnlyOnce("does not know this bot any more")
			.doesNotContain(FakeTelegram.TOKEN)
			.doesNotContain("never-to-be-logged");
	}

	@Test
	void anAnswerThatQuotesItsPathDoesNotShowTheToken(CapturedOutput log) {
		turns(1);
		this.telegram.fail("getUpdates", Fault.of(404, "Not Found: /bot" + FakeTelegram.TOKEN + "/getUpdates"),
				Fault.of(404, "Not Found: /bot" + FakeTelegram.TOKEN + "/getUpdates"));
		turns(2);
		assertThat(new TelegramHealth(this.liveness, true).health().toString()).contains("Not Found")
			.doesNotContain("never-to-be-logged");
		assertThat(log.getAll()).contains("Not Found").doesNotContain("never-to-be-logged");
	}

	@Test
	void aWebhookThatSomebodySetsMeanwhileIsTakenAway() {
		turns(1);
		this.telegram.fail("getUpdates", Fault.of(409,
				"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it first"));
		this.telegram.queue(Say.text(1, Say.LAN, "còn đây"));
		turns(3);
		assertThat(this.telegram.calls("deleteWebhook")).hasSize(2);
		assertThat(this.inbox.texts()).containsExactly("còn đây");
	}

	@Test
	void manyPressesAreAcknowledgedTogether() {
		CountDownLatch answers = new CountDownLatch(1);
		this.telegram.hold("answerCallbackQuery", answers);
		for (int i = 1; i <= 100; i++) {
			this.telegram.queue(Say.press(i, Say.LAN + i, "data", 12));
		}
		turns(2);
		assertThat(within(Duration.ofSeconds(5), () -> this.telegram.calls("answerCallbackQuery").size() == 32))
			.isTrue();
		this.hints.typing("7001");
		answers.countDown();
		assertThat(within(Duration.ofSeconds(5), () -> this.telegram.calls("answerCallbackQuery").size() == 100))
			.isTrue();
		assertThat(this.telegram.calls("sendChatAction")).isEmpty();
	}

	@Test
	void itStopsInAMoment() throws Exception {
		this.poller = poller(Duration.ofSeconds(30));
		turns(1);
		CompletableFuture<Duration> held = CompletableFuture.supplyAsync(this.poller::turn);
		assertThat(within(Duration.ofSeconds(5), () -> !this.telegram.calls("getUpdates").isEmpty())).isTrue();
		long start = System.nanoTime();
		this.poller.end();
		held.get(2, TimeUnit.SECONDS);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
	}

	private Poller poller(Duration pollFor) {
		return new Poller(this.api, new Desk(this.token, this.inbox, this.hints, this.liveness), this.liveness,
				pollFor);
	}

	private void turns(int count) {
		for (int i = 0; i < count; i++) {
			this.poller.turn();
		}
	}

	static boolean within(Duration time, java.util.function.BooleanSupplier condition) {
		long end = System.nanoTime() + time.toNanos();
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		return condition.getAsBoolean();
	}

	/** Keeps each key once, as the table does. */
	static final class KeptInbox implements Inbox {

		final Map<String, Incoming> kept = new LinkedHashMap<>();

		final List<Incoming> aside = new ArrayList<>();

		volatile boolean away;

		@Override
		public void receive(List<Incoming> messages) {
			if (this.away) {
				throw new DataAccessResourceFailureException("no connection");
			}
			messages.forEach((message) -> this.kept.putIfAbsent(message.account() + message.updateId(), message));
		}

		@Override
		public void setAside(Incoming message, String fault) {
			if (this.aside.stream().noneMatch((other) -> other.updateId().equals(message.updateId()))) {
				this.aside.add(message);
			}
		}

		List<String> texts() {
			return this.kept.values()
				.stream()
				.map((message) -> FakeTelegram.json(new String(message.raw(), java.nio.charset.StandardCharsets.UTF_8)))
				.map((update) -> update.path("message").path("text").asText())
				.toList();
		}

	}

}
