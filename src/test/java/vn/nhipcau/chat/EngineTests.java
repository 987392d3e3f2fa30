package vn.nhipcau.chat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class EngineTests {

	@Autowired
	Conversations conversations;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	InboxWorker worker;

	@Autowired
	Claims claims;

	@Autowired
	MovableDatabaseTime databaseTime;

	@AfterEach
	void sameReleaseAgain() {
		TestFeatures.ColourForm.version = 1;
	}

	@ParameterizedTest
	@EnumSource
	void aFormIsFilledInWithAWayBackAndASummary(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/mau").hears("Tên là gì?");
		lan.says("A").hears("Tên phải có ít nhất 3 chữ.", "Tên là gì?");
		lan.says("Lan & <b>Hoa</b>").hears("Màu gì?");
		lan.presses("Đỏ").hears("Bao nhiêu tuổi?");
		lan.presses("Quay lại").hears("Màu gì?");
		lan.presses("Xanh").hears("Bao nhiêu tuổi?");
		lan.says("30").hears("Tóm tắt: Lan & <b>Hoa</b>, xanh, 30");
		lan.presses("Gửi").hears("Đã lưu Lan & <b>Hoa</b>");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM conversation WHERE form IS NOT NULL", Long.class))
			.isZero();
	}

	@ParameterizedTest
	@EnumSource
	void aCommandInTheMiddleOfAFormAsksBeforeItDiscards(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("chon mau").hears("Tên là gì?");
		lan.says("Nguyễn Thị Lan");
		lan.says("/dem").hears("“Màu sắc” đang nhập dở");
		lan.presses("Nhập tiếp").hears("Màu gì?");
		lan.says("/dem").presses("Bỏ phần đang nhập").hears("Đã đếm 1");
		lan.says("đỏ").hearsNothingOf("Bao nhiêu tuổi?");
	}

	@ParameterizedTest
	@EnumSource
	void helpAndCancelWorkAtEveryStep(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/mau").says("/trogiup").hears("/mau – chọn màu").hearsNothingOf("/canbo");
		lan.says("Minh Anh").hears("Màu gì?");
		lan.says("hủy").hears("Đã hủy thao tác");
		lan.says("/huy").hears("không có thao tác nào");
	}

	@ParameterizedTest
	@EnumSource
	void skippingAQuestionLeavesItOpen(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/mau").says("Minh Anh").presses("Đỏ").presses("Bỏ qua").hears("không rõ tuổi");
	}

	@ParameterizedTest
	@EnumSource
	void aButtonIsAnsweredInPlace(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/dem").presses("Đếm tiếp").hears("Đã đếm 2").presses("Đếm tiếp").hears("Đã đếm 3");
		assertThat(lan.screen()).hasSize((manner == Manner.NUMBERS) ? 3 : 1);
	}

	@ParameterizedTest
	@EnumSource
	void aJobsResultComesBackIntoTheSameConversation(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/cong 17 25").hears("Tổng là 42");
		lan.says("/cong 2147483647 1").hears("Không cộng được, mã L-");
	}

	@ParameterizedTest
	@EnumSource
	void thisMeansWhatWasSpokenOf(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("cái này").hears("không rõ");
		lan.says("/dem").says("cái này").hears("đó là 7");
		this.clock.advance(Duration.ofHours(25));
		lan.says("cái này").hears("không rõ");
		lan.repliesTo("Đã đếm", "cái này").hears("đó là 7");
	}

	@ParameterizedTest
	@EnumSource
	void plainWordsWorkWithAndWithoutDiacriticsAndInBothUnicodeForms(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("Trợ giúp").hears("/trogiup");
		lan.says("TRO GIUP").hears("/trogiup");
		lan.says(java.text.Normalizer.normalize("trợ giúp", java.text.Normalizer.Form.NFD)).hears("/trogiup");
		lan.says("/help").hears("/trogiup");
	}

	@ParameterizedTest
	@EnumSource
	void badInputGetsAClearSentence(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("   ").hears("không có nội dung");
		lan.says("😀😀😀").hears("mô tả cụ thể hơn");
		lan.says("x".repeat(10_001)).hears("dài 10.001 ký tự");
		lan.says("/khongco").hears("không có lệnh này");
		lan.says("/canbo").hears("dành cho người được phân quyền");
	}

	@ParameterizedTest
	@EnumSource
	void aFormLeftAloneIsClosedKindlyAndItsWordsAreGivenBack(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/mau").says("Nguyễn Thị Lan").looksAway();
		this.clock.advance(Duration.ofHours(25));
		this.conversations.engine().closeFormsLeftAlone(this.clock.instant());
		lan.isTold("“Màu sắc” đã được đóng", "Nguyễn Thị Lan");
		lan.says("đỏ").hearsNothingOf("Bao nhiêu tuổi?");
	}

	@Test
	void aFormOfAnOlderReleaseIsClosedWithItsWordsShown() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/mau").says("Nguyễn Thị Lan");
		TestFeatures.ColourForm.version = 2;
		lan.says("đỏ").hears("Biểu mẫu này vừa được thay đổi", "Nguyễn Thị Lan");
	}

	@Test
	void aMessageThatKeepsFailingIsSetAsideAndItsChatGoesOn() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/hong"));
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).hasSize(2).first().asString().contains("mã sự cố: L-");
		assertThat(lan.texts().get(1)).isEqualTo("Đã đếm 1");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE state = 'ASIDE'", Long.class)).isOne();
	}

	@Test
	void evenAnErrorIsTheFaultOfItsOwnMessageOnly() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/tran"));
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).hasSize(2).first().asString().contains("mã sự cố: L-");
		assertThat(lan.texts().get(1)).isEqualTo("Đã đếm 1");
	}

	@Test
	void whatIsPutOffForAPassingFaultIsHandledWhenItHasPassed() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/tamthoi"));
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		TestFeatures.PassingCommand.away = true;
		for (int i = 0; i < 12; i++) {
			this.conversations.engine().handle();
			this.databaseTime.advance(Duration.ofSeconds(3));
		}
		TestFeatures.PassingCommand.away = false;
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).containsExactly("đã có lại", "Đã đếm 1");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE state = 'ASIDE'", Long.class)).isZero();
	}

	@Test
	void aFaultThatPassesNotInHoursIsTheMessagesOwnAndItsChatGoesOn() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/tamthoi"));
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		TestFeatures.PassingCommand.away = true;
		this.conversations.engine().handle();
		assertThat(lan.texts()).isEmpty();
		this.databaseTime.advance(Duration.ofHours(7));
		this.conversations.engine().runUntilIdle();
		TestFeatures.PassingCommand.away = false;
		assertThat(lan.texts()).hasSize(2).first().asString().contains("mã sự cố: L-");
		assertThat(lan.texts().get(1)).isEqualTo("Đã đếm 1");
	}

	@Test
	void aCommitWhoseAnswerIsLostIsNotMadeTwice() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		TestFeatures.PassingCommand.cutAtCommit = true;
		try {
			this.conversations.put(lan.address(), Utterance.text("/tamthoi"));
			this.conversations.put(lan.address(), Utterance.text("/dem"));
			this.conversations.engine().runUntilIdle();
		}
		finally {
			TestFeatures.PassingCommand.cutAtCommit = false;
		}
		assertThat(lan.texts()).containsExactly("đã có lại", "Đã đếm 1");
		assertThat(this.jdbc.queryForList("SELECT state FROM inbox", String.class)).containsOnly("DONE");
	}

	@Test
	void whatNeverCameToAnEndIsSetAsideWithoutTheMessagesBehindIt() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		for (int i = 0; i < 6; i++) {
			List<Claims.Claim> taken = this.claims.take(1);
			assertThat(taken).as("claimed by a process that ends").hasSize(1);
			this.claims.begin(taken.get(0).rows().get(0));
			this.databaseTime.advance(Duration.ofMinutes(2));
		}
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).hasSize(2).first().asString().contains("mã sự cố: L-");
		assertThat(lan.texts().get(1)).isEqualTo("Đã đếm 1");
	}

	@Test
	void whatOnlyStoodFirstWhenAProcessEndedIsNotToBlameHoweverOftenItHappens() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/dem"));
		for (int i = 0; i < 20; i++) {
			assertThat(this.claims.take(1)).as("claimed by a process that ends").hasSize(1);
			this.databaseTime.advance(Duration.ofMinutes(2));
		}
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).containsExactly("Đã đếm 1");
	}

	@Test
	void aFormThatCannotBeOpenedHoldsNobodyUp() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/mau");
		this.jdbc.update("UPDATE conversation SET form = ?", new byte[] { 1, 2, 3 });
		lan.says("/dem").hears("Đã đếm 1");
	}

	@Test
	void theSameUpdateIsHandledOnce() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		this.conversations.put(lan.address(), Utterance.text("/dem"), "tin-1");
		this.conversations.put(lan.address(), Utterance.text("/dem"), "tin-1");
		this.conversations.engine().runUntilIdle();
		this.conversations.put(lan.address(), Utterance.text("/dem"), "tin-1");
		this.conversations.engine().runUntilIdle();
		assertThat(lan.texts()).containsExactly("Đã đếm 1");
	}

	@Test
	void manyChatsAreHandledTogetherAndEachInItsOwnOrder() {
		for (int i = 0; i < 25; i++) {
			for (int chat = 0; chat < 25; chat++) {
				this.conversations.put(new Address("fake", "c" + chat), Utterance.text("/dem"));
			}
		}
		this.conversations.engine().runUntilIdle();
		for (int chat = 0; chat < 25; chat++) {
			List<String> sums = this.conversations.chat(Manner.BUTTONS, "c" + chat)
				.texts()
				.stream()
				.filter((text) -> text.startsWith("Đã đếm"))
				.toList();
			assertThat(sums).hasSize(25);
		}
	}

	@Test
	void severalWorkersHandleEachMessageOnceAndInOrder() throws Exception {
		for (int i = 0; i < 12; i++) {
			for (int chat = 0; chat < 15; chat++) {
				this.conversations.put(new Address("fake", "c" + chat), Utterance.text("lời số " + i));
			}
		}
		ExecutorService threads = Executors.newFixedThreadPool(4);
		Callable<Boolean> work = () -> {
			while (this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE state = 'PENDING'", Long.class) > 0) {
				this.worker.runOnce();
			}
			return true;
		};
		for (var done : threads.invokeAll(List.of(work, work, work, work))) {
			assertThat(done.get()).isTrue();
		}
		threads.shutdown();
		this.conversations.engine().runUntilIdle();
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE state = 'DONE'", Long.class))
			.isEqualTo(180);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM outbox WHERE state = 'SENT'", Long.class))
			.isEqualTo(180);
	}

	@Test
	void aForeignOrOldButtonSaysSo() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		Chat minh = this.conversations.chat(Manner.BUTTONS, "minh");
		lan.says("/dem");
		String data = lan.dataOf("Đếm tiếp");
		minh.pressesData(data, "x").hears("không dùng được trong cuộc trò chuyện này");
		minh.pressesData("rubbish", "x").hears("không dùng được");
		this.clock.advance(Duration.ofDays(31));
		lan.pressesData(data, "x").hears("đã hết hiệu lực");
	}

	@Test
	void aButtonOfAFormThatIsOverSaysSo() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/mau").says("Minh Anh");
		String red = lan.dataOf("Đỏ");
		lan.presses("Xanh").hears("Bao nhiêu tuổi?");
		lan.pressesData(red, "x").hears("bước đã qua");
		lan.says("/huy");
		lan.pressesData(red, "x").hears("bước đã qua");
	}

	@Test
	void contentIsSealedAndGoneOnceItHasServed() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/mau").says("Nguyễn Thị Lan");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM inbox WHERE payload IS NOT NULL", Long.class))
			.isZero();
		byte[] form = this.jdbc.queryForObject("SELECT form FROM conversation", byte[].class);
		assertThat(new String(form, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Lan");
	}

	@Test
	void theLanguageIsChosenPerConversation() {
		Chat lan = this.conversations.chat(Manner.BUTTONS, "lan");
		lan.says("/ngonngu").presses("English").hears("The system now speaks: English");
		lan.says("/help").hears("see what you can do here");
	}

}
