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
	Senders senders;

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
		this.channel.interval = Duration.ZERO;
	}

	@Test
	void slotsAreGivenOutALittleAheadSoThatNoneIsLost() {
		this.channel.interval = Duration.ofMillis(40);
		toChats(20);
		assertThat(lease()).extracting((message) -> message.untilSlot().toMillis())
			.containsExactly(0L, 40L, 80L, 120L, 160L, 200L, 240L, 280L);
	}

	@Test
	void thenEachWaitsForItsSlotWhoeverAsks() {
		this.channel.interval = Duration.ofSeconds(1);
		toChats(3);
		assertThat(lease()).hasSize(1);
		assertThat(lease()).isEmpty();
		this.time.advance(Duration.ofSeconds(1));
		assertThat(lease()).hasSize(1);
	}

	@Test
	void severalSendersAtOnceShareTheSlots() throws Exception {
		this.channel.interval = Duration.ofSeconds(1);
		toChats(20);
		ExecutorService senders = Executors.newFixedThreadPool(4);
		Instant start = Instant.now();
		int leased = 0;
		for (Future<List<Leased>> lease : senders
			.invokeAll(Collections.nCopies(8, (Callable<List<Leased>>) () -> lease()))) {
			leased += lease.get().size();
		}
		senders.shutdown();
		assertThat(leased).isBetween(1, 1 + (int) Duration.between(start, Instant.now()).toSeconds());
	}

	@Test
	void aSilenceSavesUpNothing() {
		this.channel.interval = Duration.ofMillis(40);
		toChats(20);
		assertThat(lease()).hasSize(8);
		this.time.advance(Duration.ofHours(1));
		assertThat(lease()).hasSize(8).first().extracting(Leased::untilSlot).isEqualTo(Duration.ZERO);
	}

	@Test
	void otherChannelsDoNotWait() {
		this.channel.interval = Duration.ofSeconds(1);
		toChats(5);
		Address other = new Address("fake", "lan");
		enqueue(other, "chào");
		while (this.senders.runOnce()) {
			continue;
		}
		assertThat(this.conversations.channel(other).texts(other)).containsExactly("chào");
	}

	@Test
	void aChatGetsAFewAtOnceAndThenOneAtATime() {
		this.channel.pace = new Pace(Duration.ofHours(1), 3);
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

	private List<Leased> lease() {
		return this.leases.lease("paced", 10);
	}

	private void sendAll(int expected) {
		while (this.senders.runOnce()) {
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
