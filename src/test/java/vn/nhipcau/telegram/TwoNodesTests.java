package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.storage.Batons;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Of several nodes one polls; when it falls silent or steps down, another does. */
@ModuleTest
class TwoNodesTests {

	private final FakeTelegram telegram = new FakeTelegram();

	private final BotApi api = new BotApi(new BotToken(FakeTelegram.TOKEN), this.telegram.url(), Duration.ZERO);

	private final Hints hints = new Hints(this.api);

	private final PollerTests.KeptInbox inbox = new PollerTests.KeptInbox();

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableDatabaseTime time;

	@Autowired
	TransactionOperations transaction;

	@AfterEach
	void close() {
		this.hints.close();
		this.api.close();
		this.telegram.close();
	}

	@Test
	void onlyOneOfTwoPolls() {
		OneAtATime first = node();
		OneAtATime second = node();
		first.keep();
		second.keep();
		first.turn();
		second.turn();
		assertThat(this.telegram.calls("deleteWebhook")).hasSize(1);
	}

	@Test
	void aSilentNodesPlaceIsTakenAndNothingIsTakenTwice() {
		OneAtATime first = node();
		OneAtATime second = node();
		first.keep();
		this.telegram.queue(Say.text(10, Say.LAN, "một"));
		polls(first);
		this.time.advance(Duration.ofSeconds(11));
		second.keep();
		assertThat(second.turn()).isPositive();
		this.time.advance(Duration.ofSeconds(2));
		second.keep();
		this.telegram.queue(Say.text(11, Say.LAN, "hai"));
		polls(second);
		assertThat(this.inbox.texts()).containsExactly("một", "hai");
		first.keep();
		assertThat(first.turn()).as("it is not ours any more").isPositive();
	}

	@Test
	void whoStopsPassesOnAtOnce() {
		OneAtATime first = node();
		OneAtATime second = node();
		first.keep();
		first.end();
		second.keep();
		assertThat(second.turn()).isZero();
	}

	@Test
	void whoCannotReachTelegramLetsAnotherTry() {
		OneAtATime first = node();
		OneAtATime second = node();
		first.keep();
		this.telegram.fail("deleteWebhook", FakeTelegram.Fault.page(502));
		assertThat(first.turn()).isEqualTo(Duration.ofSeconds(1));
		second.keep();
		assertThat(second.turn()).isZero();
		first.keep();
		assertThat(first.turn()).isPositive();
	}

	private void polls(OneAtATime node) {
		for (int i = 0; i < 3; i++) {
			assertThat(node.turn()).isZero();
		}
	}

	private OneAtATime node() {
		Liveness liveness = new Liveness(Clock.systemUTC());
		Desk desk = new Desk(this.api.token(), this.inbox, this.hints, liveness);
		return new OneAtATime(new Batons(this.jdbc, this.time, this.transaction), "123456",
				new Poller(this.api, desk, liveness, Duration.ZERO), liveness);
	}

}
