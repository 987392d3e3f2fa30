package vn.nhipcau.delivery;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.FakeChannel;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** A node that stops lets the message on its way arrive, and takes no other. */
@ModuleTest
class HandingBackTests {

	private static final Address LAN = new Address("fake", "lan");

	private static final Address MINH = new Address("fake", "minh");

	@Autowired
	Outbox outbox;

	@Autowired
	Leases leases;

	@Autowired
	Sender sender;

	@Autowired
	Settlement settlement;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	MovableDatabaseTime databaseTime;

	@Test
	void whatIsOnItsWayArrivesAndIsWrittenDown() throws Exception {
		CountDownLatch onItsWay = new CountDownLatch(1);
		CountDownLatch arrives = new CountDownLatch(1);
		FakeChannel channel = this.conversations.channel(LAN);
		channel.decide((parcel) -> {
			onItsWay.countDown();
			await(arrives);
			return null;
		});
		enqueue(LAN);
		ChannelSender node = new ChannelSender(channel, false, this.leases, this.sender, this.settlement);
		node.start();
		await(onItsWay);
		Thread stopping = new Thread(() -> node.stop(Duration.ofSeconds(30)));
		stopping.start();
		enqueue(MINH);
		arrives.countDown();
		stopping.join();
		assertThat(channel.texts(LAN)).containsExactly("tin");
		assertThat(this.jdbc.queryForList("SELECT state FROM outbox WHERE lane = ?", String.class, LAN.key()))
			.containsExactly("SENT");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM lane WHERE leased_until IS NOT NULL", Long.class))
			.isZero();
	}

	@Test
	void whatIsOnItsWayIsNotTakenAgainWhenTheClockLeaps() {
		enqueue(LAN);
		enqueue(MINH);
		assertThat(this.leases.lease("fake", 1)).extracting((message) -> message.to()).containsExactly(LAN);
		this.databaseTime.advance(Duration.ofSeconds(65));
		assertThat(this.leases.lease("fake", 5, Set.of(LAN.key()))).extracting((message) -> message.to())
			.containsExactly(MINH);
		assertThat(this.leases.lease("fake", 5)).extracting((message) -> message.to()).containsExactly(LAN);
	}

	@Test
	void whatWasLeasedAndNotBegunIsFreeAtOnceAndIsNoRepeat() {
		enqueue(LAN);
		this.settlement.settle(this.leases.lease("fake", 5).stream().map(Carried::untried).toList());
		assertThat(this.jdbc.queryForMap("SELECT attempts, last_outcome FROM outbox")).containsEntry("attempts", 0);
		assertThat(this.leases.lease("fake", 5)).hasSize(1).noneMatch(Leased::mayHaveArrived);
	}

	private void enqueue(Address chat) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.outbox.enqueue(OutgoingMessage.answer(chat, Content.text("tin"))));
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
