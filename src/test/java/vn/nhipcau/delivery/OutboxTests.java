package vn.nhipcau.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.FakeChannel;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

@ModuleTest
class OutboxTests {

	private static final Address LAN = new Address("fake", "lan");

	private static final Address MINH = new Address("fake", "minh");

	@Autowired
	Outbox outbox;

	@Autowired
	Leases leases;

	@Autowired
	OutOfReach outOfReach;

	@Autowired
	SenderDriver sender;

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	MovableDatabaseTime databaseTime;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void anAnswerOvertakesRemindersOfTheSameChatAndTheRestKeepsItsOrder() {
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 2")));
		enqueue(OutgoingMessage.answer(LAN, Content.text("trả lời 1")));
		enqueue(OutgoingMessage.answer(LAN, Content.text("trả lời 2")));
		sendAll();
		assertThat(texts(LAN)).containsExactly("trả lời 1", "trả lời 2", "nhắc 1", "nhắc 2");
	}

	@Test
	void aRolledBackMessageIsNeverSent() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.outbox.enqueue(OutgoingMessage.answer(LAN, Content.text("không gửi")));
			status.setRollbackOnly();
		});
		sendAll();
		assertThat(texts(LAN)).isEmpty();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.outbox.enqueue(OutgoingMessage.answer(LAN, Content.text("ngoài giao dịch"))));
	}

	@Test
	void aHeadThatFailsHoldsItsChatOnlyAndIsParkedAfterTwoMinutes() {
		fail("nhắc 1", new SendOutcome.Failed("503"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 2")));
		enqueue(OutgoingMessage.notice(MINH, Content.text("việc của Minh")));
		sendAll();
		assertThat(texts(LAN)).isEmpty();
		assertThat(texts(MINH)).containsExactly("việc của Minh");
		for (int i = 0; i < 12; i++) {
			this.databaseTime.advance(Duration.ofSeconds(31));
			sendAll();
		}
		assertThat(states()).containsExactly("PARKED", "SENT", "SENT");
		assertThat(texts(LAN)).containsExactly("nhắc 2");
	}

	@Test
	void whileAWholeChannelIsAwayNoMessageIsGivenUp() {
		channel().decide((parcel) -> new SendOutcome.Failed("502"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		enqueue(OutgoingMessage.notice(MINH, Content.text("việc của Minh")));
		for (int i = 0; i < 12; i++) {
			sendAll();
			this.databaseTime.advance(Duration.ofSeconds(31));
		}
		channel().decide((parcel) -> null);
		sendAll();
		assertThat(states()).containsExactly("SENT", "SENT");
	}

	@Test
	void anEditThatMayHaveArrivedIsMadeAgainWithoutAMark() {
		MessageId first = enqueue(OutgoingMessage.answer(LAN, Content.text("trang 1")));
		sendAll();
		channel().decide((parcel) -> new SendOutcome.Ambiguous("no answer"));
		enqueue(OutgoingMessage.answer(LAN, Content.text("trang 2")).editing(first));
		sendAll();
		channel().decide((parcel) -> null);
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		assertThat(texts(LAN)).containsExactly("trang 2");
	}

	@Test
	void wordsThatReplaceALostMessageAreMarkedWhenTheyMayHaveArrived() {
		MessageId first = enqueue(OutgoingMessage.answer(LAN, Content.text("trang 1")));
		sendAll();
		channel().decide((parcel) -> (parcel.editsPlatformId() != null) ? new SendOutcome.OriginalLost()
				: new SendOutcome.Ambiguous("no answer"));
		enqueue(OutgoingMessage.answer(LAN, Content.text("trang 2")).editing(first));
		sendAll();
		channel().decide((parcel) -> (parcel.editsPlatformId() != null) ? new SendOutcome.OriginalLost() : null);
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		assertThat(texts(LAN)).hasSize(3).startsWith("trang 1", "trang 2");
		assertThat(texts(LAN).get(2)).startsWith("(Nhắc lại – mã TN-").endsWith("trang 2");
	}

	@Test
	void aChannelThatMissesAnOriginalWhereNoneWasNamedIsTriedAgainLater() {
		channel().decide((parcel) -> new SendOutcome.OriginalLost());
		enqueue(OutgoingMessage.answer(LAN, Content.text("trang 1")));
		sendAll();
		channel().decide((parcel) -> null);
		sendAll();
		assertThat(texts(LAN)).isEmpty();
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		assertThat(texts(LAN)).containsExactly("trang 1");
	}

	@Test
	void anEditOfWhatWentOutInPartsIsANewMessage() {
		MessageId first = enqueue(
				OutgoingMessage.answer(LAN, Content.text("x".repeat(3000) + "\n\n" + "y".repeat(3000))));
		sendAll();
		int parts = texts(LAN).size();
		enqueue(OutgoingMessage.answer(LAN, Content.text("ngắn")).editing(first));
		sendAll();
		assertThat(parts).isGreaterThan(1);
		assertThat(texts(LAN)).hasSize(parts + 1).last().isEqualTo("ngắn");
	}

	@Test
	void anErrorOfAChannelIsTheFaultOfItsMessage() {
		channel().decide((parcel) -> {
			throw new StackOverflowError();
		});
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		sendAll();
		channel().decide((parcel) -> null);
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		assertThat(states()).containsExactly("SENT");
	}

	@Test
	void whatGoesToAChannelThatIsNoMoreIsListed() {
		enqueue(OutgoingMessage.notice(new Address("pigeon", "lan"), Content.text("nhắc")));
		sendAll();
		assertThat(states()).containsExactly("UNREACHABLE");
	}

	@Test
	void aFailureThatPassesLosesNothing() {
		fail("nhắc 1", new SendOutcome.Failed("reset"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		sendAll();
		channel().decide((parcel) -> null);
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		assertThat(texts(LAN)).containsExactly("nhắc 1");
	}

	@Test
	void whenThePlatformAsksToWaitTheWholeChannelWaits() {
		fail("nhắc 1", new SendOutcome.RetryAfter(Duration.ofSeconds(40)));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		sendAll();
		channel().decide((parcel) -> null);
		enqueue(OutgoingMessage.notice(MINH, Content.text("việc của Minh")));
		sendAll();
		assertThat(texts(MINH)).isEmpty();
		this.databaseTime.advance(Duration.ofSeconds(41));
		sendAll();
		assertThat(texts(MINH)).containsExactly("việc của Minh");
		assertThat(texts(LAN)).containsExactly("nhắc 1");
	}

	@Test
	void anAttemptWithoutAnAnswerIsRepeatedAndMarkedWithItsReference() {
		channel().decide((parcel) -> new SendOutcome.Ambiguous("no answer"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		sendAll();
		channel().decide((parcel) -> null);
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		assertThat(texts(LAN)).hasSize(2);
		assertThat(texts(LAN).get(1)).startsWith("(Nhắc lại – mã TN-").endsWith("nhắc 1");
	}

	@Test
	void aPlainFailureInBetweenTakesNoMarkAway() {
		channel().decide((parcel) -> new SendOutcome.Ambiguous("no answer"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		sendAll();
		channel().decide((parcel) -> new SendOutcome.Failed("500"));
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		channel().decide((parcel) -> null);
		this.databaseTime.advance(Duration.ofSeconds(31));
		sendAll();
		assertThat(texts(LAN)).last().asString().startsWith("(Nhắc lại – mã TN-").endsWith("nhắc 1");
	}

	@Test
	void aSenderThatDiesBetweenLeaseAndAnswerLeavesAMarkedRepeat() {
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		assertThat(this.leases.lease("fake", 10)).hasSize(1);
		sendAll();
		assertThat(texts(LAN)).isEmpty();
		this.databaseTime.advance(Duration.ofSeconds(61));
		sendAll();
		assertThat(texts(LAN)).singleElement().asString().contains("Nhắc lại");
	}

	@Test
	void markupThatIsRejectedGoesOutAsPlainText() {
		channel()
			.decide((parcel) -> parcel.content().html().contains("<b>") ? new SendOutcome.Rejected("entities") : null);
		enqueue(OutgoingMessage.notice(LAN, Content.text("<b>nhắc</b> A &amp; B")));
		sendAll();
		assertThat(texts(LAN)).containsExactly("nhắc A & B");
		assertThat(states()).containsExactly("SENT");
	}

	@Test
	void aPersonWhoCannotBeReachedIsListedWithTheReason() {
		fail("nhắc 1", new SendOutcome.Unreachable("blocked"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")));
		sendAll();
		assertThat(this.jdbc.queryForObject("SELECT reason FROM outbox WHERE state = 'UNREACHABLE'", String.class))
			.isEqualTo("blocked");
	}

	@Test
	void whoeverIsOutOfReachIsListedUntilSomethingArrives() {
		PersonId lan = new PersonId(7);
		fail("nhắc 1", new SendOutcome.Unreachable("blocked"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")).to(lan));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")).to(lan));
		sendAll();
		assertThat(this.outOfReach.all())
			.extracting(OutOfReach.Entry::person, OutOfReach.Entry::reason, OutOfReach.Entry::messages)
			.containsExactly(tuple(lan, "blocked", 2));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 2")).to(lan));
		sendAll();
		assertThat(this.outOfReach.all()).isEmpty();
	}

	@Test
	void theSameOnceKeyIsStoredOnce() {
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc")).once("r1"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc")).once("r1"));
		sendAll();
		assertThat(texts(LAN)).containsExactly("nhắc");
	}

	@Test
	void whatIsWithdrawnOrExpiredIsNotSent() {
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 1")).cancelledBy("việc 1"));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 2")).until(this.clock.instant().plusSeconds(60)));
		enqueue(OutgoingMessage.notice(LAN, Content.text("nhắc 3")));
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.outbox.withdraw("việc 1"));
		this.clock.advance(Duration.ofMinutes(2));
		sendAll();
		assertThat(texts(LAN)).containsExactly("nhắc 3");
		assertThat(states()).containsExactly("WITHDRAWN", "EXPIRED", "SENT");
	}

	@Test
	void anEditOfWhatHasNotGoneOutReplacesIt() {
		MessageId first = enqueue(OutgoingMessage.answer(LAN, Content.text("trang 1")));
		enqueue(OutgoingMessage.answer(LAN, Content.text("trang 2")).editing(first));
		sendAll();
		assertThat(texts(LAN)).containsExactly("trang 2");
	}

	@Test
	void anEditOfWhatWasSentChangesItWhereTheChannelCan() {
		Address plain = new Address("plain", "lan");
		MessageId first = enqueue(OutgoingMessage.answer(LAN, Content.text("trang 1")));
		MessageId other = enqueue(OutgoingMessage.answer(plain, Content.text("trang 1")));
		sendAll();
		enqueue(OutgoingMessage.answer(LAN, Content.text("trang 2")).editing(first));
		enqueue(OutgoingMessage.answer(plain, Content.text("trang 2")).editing(other));
		sendAll();
		assertThat(texts(LAN)).containsExactly("trang 2");
		assertThat(texts(plain)).containsExactly("trang 1", "trang 2");
	}

	@Test
	void numbersOfChoicesRunOnPerChat() {
		Address plain = new Address("plain", "lan");
		Content choices = new Content("Chọn", List.of(List.of(Button.press("Có", "a"), Button.press("Không", "b"))),
				List.of());
		enqueue(OutgoingMessage.answer(plain, choices));
		enqueue(OutgoingMessage.answer(plain, choices));
		sendAll();
		assertThat(texts(plain)).containsExactly("Chọn\n\n1. Có\n2. Không", "Chọn\n\n3. Có\n4. Không");
		assertThat(this.outbox.chosen(plain, "4")).contains("b");
		assertThat(this.outbox.chosen(plain, "5")).isEmpty();
	}

	@Test
	void aLongTextArrivesInPartsAndInOrder() {
		String paragraph = "x".repeat(1500);
		enqueue(OutgoingMessage.notice(new Address("plain", "lan"),
				Content.text(paragraph + "\n\n" + paragraph + "\n\nhết")));
		enqueue(OutgoingMessage.answer(new Address("plain", "lan"), Content.text("trả lời")));
		sendAll();
		assertThat(texts(new Address("plain", "lan"))).containsExactly("trả lời", paragraph, paragraph + "\n\nhết");
	}

	@Test
	void everyPartThatMayHaveArrivedIsMarkedAndNoCharacterIsLost() {
		Address chat = new Address("plain", "lan");
		String first = "x".repeat(1850);
		String second = "y".repeat(1898);
		channel(chat).decide((parcel) -> (parcel.part() == 1) ? new SendOutcome.Ambiguous("no answer") : null);
		enqueue(OutgoingMessage.notice(chat, Content.text(first + "\n\n" + second + "\n\nhết")));
		sendAll();
		channel(chat).decide((parcel) -> null);
		this.databaseTime.advance(Duration.ofSeconds(61));
		sendAll();
		assertThat(texts(chat)).hasSize(4).startsWith(first, second).last().isEqualTo("hết");
		assertThat(texts(chat).get(2)).startsWith("(Nhắc lại – mã TN-").endsWith(second);
	}

	@Test
	void whatWasLeasedBesideAMessageThatMustWaitIsGivenBackUntouched() {
		channel().decide((parcel) -> new SendOutcome.RetryAfter(Duration.ofSeconds(40)));
		enqueue(OutgoingMessage.notice(LAN, Content.text("một")).cancelledBy("k"));
		enqueue(OutgoingMessage.notice(MINH, Content.text("hai")).cancelledBy("k"));
		sendAll();
		assertThat(this.jdbc.queryForList("SELECT attempts FROM outbox", Integer.class)).containsExactly(0, 0);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.outbox.withdraw("k"));
		assertThat(states()).containsOnly("WITHDRAWN");
	}

	@Test
	void whatCannotBeReadAnyMoreHoldsNobodyUp() {
		enqueue(OutgoingMessage.notice(LAN, Content.text("một")));
		this.jdbc.update("UPDATE outbox SET body = ?", new byte[] { 1, 2, 3 });
		enqueue(OutgoingMessage.notice(LAN, Content.text("hai")));
		sendAll();
		assertThat(texts(LAN)).containsExactly("hai");
		assertThat(states()).containsExactly("REJECTED", "SENT");
	}

	@Test
	void severalSendersNeverSendAMessageTwiceNorOutOfOrder() throws Exception {
		for (int i = 0; i < 10; i++) {
			for (int chat = 0; chat < 20; chat++) {
				enqueue(OutgoingMessage.notice(new Address("fake", "c" + chat), Content.text("tin " + i)));
			}
		}
		ExecutorService threads = Executors.newFixedThreadPool(4);
		Callable<Boolean> work = () -> {
			while (this.jdbc.queryForObject("SELECT COUNT(*) FROM outbox WHERE state = 'PENDING'", Long.class) > 0) {
				this.sender.runOnce();
			}
			return true;
		};
		for (var done : threads.invokeAll(List.of(work, work, work, work))) {
			assertThat(done.get()).isTrue();
		}
		threads.shutdown();
		for (int chat = 0; chat < 20; chat++) {
			assertThat(texts(new Address("fake", "c" + chat))).containsExactly("tin 0", "tin 1", "tin 2", "tin 3",
					"tin 4", "tin 5", "tin 6", "tin 7", "tin 8", "tin 9");
		}
	}

	private MessageId enqueue(OutgoingMessage message) {
		return new TransactionTemplate(this.transactions).execute((status) -> this.outbox.enqueue(message));
	}

	private void sendAll() {
		for (int i = 0; i < 100 && this.sender.runOnce(); i++) {
			continue;
		}
	}

	private FakeChannel channel() {
		return channel(LAN);
	}

	private FakeChannel channel(Address chat) {
		return this.conversations.channel(chat);
	}

	private void fail(String text, SendOutcome outcome) {
		channel().decide((Parcel parcel) -> parcel.content().html().equals(text) ? outcome : null);
	}

	private List<String> texts(Address chat) {
		return this.conversations.channel(chat).texts(chat);
	}

	private List<String> states() {
		return this.jdbc.queryForList("SELECT state FROM outbox ORDER BY id", String.class);
	}

}
