package vn.nhipcau.chat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.dao.DataAccessException;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.FakeChannel;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** More than there is room for. */
@ModuleTest
class PressureTests {

	private static final int FLOOD = 10_000;

	@Autowired
	Inbox inbox;

	@Autowired
	Claims claims;

	@Autowired
	InboxWorker worker;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	DataSource connections;

	@Value("${spring.datasource.hikari.maximum-pool-size}")
	int all;

	@Autowired
	HealthEndpoint health;

	@Test
	void tenThousandMessagesOfOneChatHoldUpNobodyElse() {
		this.inbox.receive(IntStream.range(0, FLOOD).mapToObj((i) -> said("lan", "flood-" + i)).toList());
		List<String> others = IntStream.range(0, 20).mapToObj((i) -> "visitor-" + i).toList();
		this.inbox.receive(others.stream().map((who) -> said(who, who)).toList());
		List<Claims.Claim> busy = this.claims.take(InboxWorker.CONVERSATIONS_AT_ONCE);
		assertThat(busy).singleElement().satisfies((claim) -> assertThat(claim.rows()).hasSize(20));
		this.worker.runOnce();
		assertThat(done("lan")).isZero();
		assertThat(others).allMatch((who) -> done(who) == 1);
		this.claims.release(busy.get(0));
		this.worker.runOnce();
		assertThat(done("lan")).isPositive();
	}

	@Test
	void whileEveryConnectionIsTakenNothingIsAcceptedAndThenAllGoesOn() throws SQLException {
		List<Connection> taken = new ArrayList<>();
		for (int i = 0; i < this.all; i++) {
			taken.add(this.connections.getConnection());
		}
		try {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.inbox.receive(said("lan", "refused")));
			assertThat(this.health.healthForPath("db").getStatus()).isEqualTo(Status.DOWN);
		}
		finally {
			for (Connection connection : taken) {
				connection.close();
			}
		}
		this.inbox.receive(said("lan", "refused"));
		this.worker.runOnce();
		assertThat(done("lan")).isEqualTo(1);
		assertThat(this.health.healthForPath("db").getStatus()).isEqualTo(Status.UP);
	}

	private Incoming said(String who, String key) {
		Address from = Conversations.address(Manner.BUTTONS, who);
		FakeChannel channel = this.conversations.channel(from);
		return new Incoming("fake", key, from, channel.raw(Utterance.text("/trogiup")));
	}

	private long done(String who) {
		return this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE conversation = ? AND state = 'DONE'",
				Long.class, Conversations.address(Manner.BUTTONS, who).key());
	}

}
