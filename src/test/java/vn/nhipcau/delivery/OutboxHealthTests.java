package vn.nhipcau.delivery;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits too long takes the outbox down, unless its platform asked for it. */
@ModuleTest
class OutboxHealthTests {

	private static final Address LAN = new Address("fake", "lan");

	@Autowired
	OutboxHealth health;

	@Autowired
	OutboxFigures figures;

	@Autowired
	Outbox outbox;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableDatabaseTime databaseTime;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void aNoticeThatWaitsFiveMinutesTakesItDown() {
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc")));
		assertThat(look()).isEqualTo(Status.UP);
		this.databaseTime.advance(Duration.ofSeconds(301));
		assertThat(look()).isEqualTo(Status.DOWN);
	}

	@Test
	void aChannelThatWasAskedToWaitAndABroadcastTakeTheirTime() {
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc")));
		enqueue(OutgoingMessage.notice(new Address("plain", "lan"), Content.text("cho mọi người"))
			.with(Priority.BROADCAST));
		this.databaseTime.advance(Duration.ofSeconds(301));
		this.jdbc.update("INSERT INTO channel_hold (channel, until) VALUES ('fake', ?)",
				DatabaseTime.column(this.databaseTime.now().plusSeconds(60)));
		assertThat(look()).isEqualTo(Status.UP);
	}

	private void enqueue(OutgoingMessage message) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.outbox.enqueue(message));
	}

	private Status look() {
		this.figures.figures().forget();
		return this.health.health().getStatus();
	}

}
