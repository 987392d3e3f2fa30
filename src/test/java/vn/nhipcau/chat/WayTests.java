package vn.nhipcau.chat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.Way;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.LogLines;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** One search finds the way of a message, and finds nothing of what it said. */
@ModuleTest
class WayTests {

	private static final Address LAN = new Address("fake", "dau-vet-dia-chi");

	private static final String NAME = "Nguyễn Thị Dấu Vết";

	private static final String PHONE = "0987123654";

	@Autowired
	Conversations conversations;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableDatabaseTime databaseTime;

	private LogLines log;

	@BeforeEach
	void listen() {
		this.log = new LogLines();
	}

	@AfterEach
	void listenNoMore() {
		this.log.close();
	}

	@Test
	void whatFollowsFromAMessageBearsItsNumber() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, LAN.chat());
		lan.says("/dem");
		lan.says("/cong 17 25").hears("Tổng là 42");
		assertThat(this.jdbc.queryForList("SELECT cause FROM outbox ORDER BY id", Long.class)).containsOnly(1L, 2L)
			.startsWith(1L, 2L);
		assertThat(this.jdbc.queryForObject("SELECT cause FROM job", Long.class)).isEqualTo(2);
		assertThat(this.jdbc.queryForObject("SELECT cause FROM inbox WHERE kind = 'INTERNAL'", Long.class))
			.isEqualTo(2);
		assertThat(this.log.of(1)).hasSize(2)
			.anySatisfy((line) -> assertThat(line).contains("Message 1 is handled"))
			.anySatisfy((line) -> assertThat(line).contains("Message TN-", "is sent by fake"));
		assertThat(this.log.of(2)).anySatisfy((line) -> assertThat(line).contains("Message 3 is handled"));
		assertThat(Way.cause()).isNull();
	}

	@Test
	void theReferenceThatAPersonIsToldStandsInTheSameLines() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, LAN.chat());
		lan.says("/hong").hears("mã sự cố: L-");
		String reference = this.jdbc.queryForObject("SELECT reference FROM inbox", String.class);
		assertThat(this.log.of(1))
			.anySatisfy((line) -> assertThat(line).contains("is set aside, reference " + reference));
		lan.says("/cong 2147483647 1").hears("mã L-");
		assertThat(this.log.of(2)).anySatisfy((line) -> assertThat(line).contains("failed, reference L-"));
	}

	@Test
	void onlyTheFirstAnswerCountsAsTheOneWaitedFor() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, LAN.chat());
		lan.says("/cong 17 25").hears("Tổng là 42");
		assertThat(this.jdbc.queryForList("SELECT asked_at IS NOT NULL FROM outbox ORDER BY id", Boolean.class))
			.startsWith(true)
			.filteredOn(Boolean::booleanValue)
			.hasSize(1);
	}

	@Test
	void noFaultBringsWordsNamesNumbersOrAddressesIntoTheLog() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, LAN.chat());
		lan.says("/mau").says(NAME).says(PHONE).says("/huy");
		lan.says("/cong " + NAME + " " + PHONE).hears("mã sự cố: L-");
		this.inbox
			.receive(new Incoming("fake", "raw-1", LAN, ("{" + NAME + " " + PHONE).getBytes(StandardCharsets.UTF_8)));
		this.conversations.engine().runUntilIdle();
		this.conversations.chat(Manner.BUTTONS, "khach").says("/dem");
		for (String quoted : List.of("failed", "ambiguous", "rejected", "thrown", "unreachable")) {
			send(lan, quoted);
		}
		assertThat(this.jdbc.queryForList("SELECT DISTINCT state FROM outbox", String.class)).contains("PARKED",
				"REJECTED", "UNREACHABLE");
		assertThat(this.log.all()).hasSizeGreaterThan(20)
			.noneMatch((line) -> line.contains("Dấu Vết") || line.contains("Nguyễn") || line.contains(PHONE)
					|| line.contains(LAN.chat()));
	}

	/** A channel whose answer quotes all that it was given. */
	private void send(Chat lan, String how) {
		this.conversations.channel(LAN).decide((parcel) -> {
			String quote = NAME + " " + PHONE + " " + parcel.to() + " " + parcel.content().html();
			return switch (how) {
				case "failed" -> new SendOutcome.Failed(quote);
				case "ambiguous" -> new SendOutcome.Ambiguous(quote);
				case "rejected" -> new SendOutcome.Rejected(quote);
				case "unreachable" -> new SendOutcome.Unreachable(quote);
				default -> throw new IllegalStateException(quote);
			};
		});
		lan.says(NAME + " gọi " + PHONE);
		for (int i = 0; i < 12; i++) {
			this.databaseTime.advance(Duration.ofSeconds(31));
			this.conversations.engine().runUntilIdle();
		}
	}

}
