package vn.nhipcau.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.delivery.spi.Pace;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** A platform gets no more than it takes, from all nodes together. */
@ModuleTest
class PaceTests {

	@Autowired
	PacedChannel channel;

	@Autowired
	Outbox outbox;

	@Autowired
	Leases leases;

	@Autowired
	Sender sender;

	@Autowired
	Conversations conversations;

	@Autowired
	MovableDatabaseTime time;

	@Autowired
	PlatformTransactionManager transactions;

	@BeforeEach
	@AfterEach
	void unlimited() {
		this.channel.taken.clear();
		this.channel.pace = Pace.UNLIMITED;
	}

	@Test
	void aFifthOfASecondsMessagesMayGoAtOnce() {
		this.channel.pace = new Pace(25, Duration.ZERO, 1);
		toChats(20);
		assertThat(this.leases.lease(10)).hasSize(5);
	}

	@Test
	void thenEachWaitsForItsSlotWhoeverAsks() {
		this.channel.pace = new Pace(1, Duration.ZERO, 1);
		toChats(3);
		assertThat(this.leases.lease(10)).hasSize(1);
		assertThat(this.leases.lease(10)).isEmpty();
		assertThat(this.sender.turn()).isEqualTo(Duration.ofMillis(100));
		this.time.advance(Duration.ofSeconds(1));
		assertThat(this.leases.lease(10)).hasSize(1);
	}

	@Test
	void severalSendersAtOnceShareTheSlots() throws Exception {
		this.channel.pace = new Pace(1, Duration.ZERO, 1);
		toChats(20);
		ExecutorService senders = Executors.newFixedThreadPool(4);
		Instant start = Instant.now();
		int leased = 0;
		for (Future<List<Leases.Leased>> lease : senders
			.invokeAll(Collections.nCopies(8, (Callable<List<Leases.Leased>>) () -> this.leases.lease(10)))) {
			leased += lease.get().size();
		}
		senders.shutdown();
		assertThat(leased).isBetween(1, 1 + (int) Duration.between(start, Instant.now()).toSeconds());
	}

	@Test
	void aSilenceSavesUpNoMoreThanThat() {
		this.channel.pace = new Pace(25, Duration.ZERO, 1);
		toChats(20);
		assertThat(this.leases.lease(10)).hasSize(5);
		this.time.advance(Duration.ofHours(1));
		assertThat(this.leases.lease(10)).hasSize(5);
	}

	@Test
	void otherChannelsDoNotWait() {
		this.channel.pace = new Pace(1, Duration.ZERO, 1);
		toChats(5);
		Address other = new Address("fake", "lan");
		enqueue(other, "chào");
		while (this.sender.runOnce()) {
			continue;
		}
		assertThat(this.conversations.channel(other).texts(other)).containsExactly("chào");
	}

	@Test
	void aChatGetsAFewAtOnceAndThenOneAtATime() {
		this.channel.pace = new Pace(0, Duration.ofHours(1), 3);
		Address lan = new Address("paced", "lan");
		for (int i = 1; i <= 6; i++) {
			enqueue(lan, "tin " + i);
		}
		sendAll(3);
		this.time.advance(Duration.ofHours(1));
		sendAll(4);
		this.time.advance(Duration.ofHours(2));
		sendAll(6);
		assertThat(this.channel.taken).extracting((parcel) -> parcel.content().html())
			.containsExactly("tin 1", "tin 2", "tin 3", "tin 4", "tin 5", "tin 6");
	}

	private void sendAll(int expected) {
		while (this.sender.runOnce()) {
			continue;
		}
		assertThat(this.channel.taken).hasSize(expected);
	}

	private void toChats(int count) {
		for (int i = 0; i < count; i++) {
			enqueue(new Address("paced", "chat" + i), "tin");
		}
	}

	private void enqueue(Address to, String text) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.outbox.enqueue(OutgoingMessage.notice(to, Content.text(text))));
	}

}
