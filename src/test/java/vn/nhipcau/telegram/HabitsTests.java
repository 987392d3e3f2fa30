package vn.nhipcau.telegram;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** What people of Telegram are used to, from their screen over HTTP and back. */
class HabitsTests extends Phones {

	private static final Pattern CODE = Pattern.compile("PA-\\w{3}-\\w{3}-\\w{3}");

	private static final String PICTURE = """
			"photo":[{"file_id":"%1$s","file_unique_id":"%1$s","width":90,"height":60,"file_size":10}]""";

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Messenger messenger;

	@Autowired
	TransactionOperations transaction;

	@Test
	void anAlbumOfTenIsOneReportAndGetsOneAnswer() {
		Phone lan = phone(Say.LAN);
		lan.sends(album("a1", 10)).sees("Kèm 10 tệp", "xã, phường nào");
		assertThat(lan.screen()).filteredOn((text) -> !text.endsWith("↓")).hasSize(1);
		lan.presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi").sees("Đã nhận nội dung");
	}

	@Test
	void aPlaceIsAskedForOnTheKeyboardAndTheLettersComeBackWhenItWasGiven() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").sees("xã, phường nào").isAskedOnTheKeyboardFor("request_location");
		lan.sends("\"location\":{\"latitude\":18.34,\"longitude\":105.9}").sees("Đã kèm vị trí");
		lan.hasLettersOnTheKeyboard();
	}

	@Test
	void aNoticeInBetweenLeavesTheQuestionAndWhatItAsksFor() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").isAskedOnTheKeyboardFor("request_location");
		this.transaction.executeWithoutResult((status) -> this.messenger.tell(Updates.address(Say.LAN),
				Notice.of((words) -> Reply.of(words.html("chat.empty")))));
		this.conversations.engine().runUntilIdle();
		lan.isAskedOnTheKeyboardFor("request_location");
		lan.presses("Hủy").hasLettersOnTheKeyboard();
	}

	@Test
	void theLettersComeBackWhenTheFormMovesOnOrIsCancelled() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").presses("Bỏ qua").sees("đi qua máy chủ").hasLettersOnTheKeyboard();
		lan.presses("Hủy");
		lan.says("Đường hỏng nặng ở cuối làng").isAskedOnTheKeyboardFor("request_location");
		lan.presses("Hủy").sees("Đã hủy").hasLettersOnTheKeyboard();
		lan.says("Đường hỏng nặng ở giữa làng").isAskedOnTheKeyboardFor("request_location");
		lan.says("/huy").sees("Đã hủy").hasLettersOnTheKeyboard();
	}

	@Test
	void onlyOnesOwnNumberIsTakenAndAnyOtherIsAskedAgain() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").presses("Bỏ qua").presses("Tôi đồng ý").presses("Gọi lại cho tôi");
		lan.isAskedOnTheKeyboardFor("request_contact");
		lan.sends("\"contact\":{\"phone_number\":\"+84900000002\",\"first_name\":\"Minh\",\"user_id\":5}")
			.sees("chưa nhận ra số điện thoại")
			.isAskedOnTheKeyboardFor("request_contact");
		lan.sends("\"contact\":{\"phone_number\":\"+84900000001\",\"first_name\":\"Lan\",\"user_id\":" + Say.LAN + "}")
			.sees("Điện thoại liên hệ: +84900000001")
			.hasLettersOnTheKeyboard();
	}

	@Test
	void aKeyboardIsShownOnceHoweverOftenTelegramSaysWait() {
		this.telegram.fail("sendMessage", FakeTelegram.Fault.page(502), FakeTelegram.Fault.page(502));
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng");
		this.time.advance(Duration.ofSeconds(30));
		this.house.run();
		assertThat(lan.screen()).containsOnlyOnce("Gửi vị trí ↓");
		lan.presses("Bỏ qua").hasLettersOnTheKeyboard();
	}

	@Test
	void startInTheMiddleOfAFormAsksBeforeItDiscards() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").says("/start").sees("đang nhập dở");
		lan.presses("Nhập tiếp").sees("xã, phường nào");
		lan.says("/start").presses("Bỏ phần đang nhập").sees("Kính chào");
	}

	@Test
	void anEditMendsTheLastAnswerAndLaterIsOfferedAsANewMessage() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").says("phường Trần Phu");
		lan.edits(lan.lastSaid(), "phường Trần Phú");
		lan.presses("Tôi đồng ý").sees("Địa bàn: phường Trần Phú").presses("Gửi").sees("Đã nhận nội dung");
		lan.edits(lan.lastSaid(), "/hoso").sees("Một tin đã gửi vừa được sửa");
		lan.presses("Không, giữ nguyên");
	}

	@Test
	void aCodeBehindALinkShowsTheCaseToItsOwnerOnly() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi");
		Matcher code = CODE.matcher(String.join("\n", lan.screen()));
		assertThat(code.find()).isTrue();
		assertThat(lan.message("Mã: " + code.group()).parameters().get("reply_markup"))
			.contains("https://t.me/nhipcau_bot?start=" + code.group());
		lan.says("/start " + code.group()).sees(code.group(), "Đường hỏng");
		phone(Say.LAN + 1).says("/start " + code.group()).sees("Không tìm thấy").seesNothingOf("Đường hỏng");
	}

	@Test
	void aGroupIsToldOnceADayToWriteInPrivate() {
		this.telegram.queue(Say.inGroup(10, "chào cả nhóm"), Say.inGroup(11, "/tracuu@other_bot"));
		this.house.run();
		assertThat(this.telegram.texts(-100)).isEmpty();
		this.telegram.queue(Say.inGroup(12, "/tracuu@nhipcau_bot"), Say.inGroup(13, "@nhipcau_bot giúp với"));
		this.house.run();
		assertThat(this.telegram.texts(-100)).singleElement().asString().contains("nhắn riêng");
		this.clock.advance(Duration.ofDays(1));
		this.telegram.queue(Say.inGroup(14, "/tracuu"));
		this.house.run();
		assertThat(this.telegram.texts(-100)).hasSize(2);
	}

	@Test
	void inAForumTheRedirectStaysInTheTopicWhereItWasAskedFor() {
		this.telegram.queue(Say.inTopic(10, 42, "/tracuu"));
		this.house.run();
		this.telegram.queue(Say.inTopic(11, 43, "/tracuu"));
		this.house.run();
		assertThat(this.telegram.chat(-100)).singleElement()
			.satisfies((shown) -> assertThat(shown.parameters()).containsEntry("message_thread_id", "42"));
		this.clock.advance(Duration.ofDays(1));
		this.telegram.queue(Say.inGroup(12, "/tracuu"));
		this.house.run();
		assertThat(this.telegram.chat(-100)).last()
			.satisfies((shown) -> assertThat(shown.parameters()).doesNotContainKey("message_thread_id"));
	}

	@Test
	void whatCannotBeReadIsSaidSo() {
		phone(Say.LAN).sends("\"sticker\":{\"file_id\":\"s\"}").sees("chưa đọc được loại tin nhắn này");
		phone(Say.LAN).sends("\"pinned_message\":{\"message_id\":1}").seesMessages(0);
	}

	@Test
	void aDenunciationIsAskedToGoFromTelegramToo() {
		this.telegram.fail("deleteMessages", FakeTelegram.Fault.page(502));
		Phone lan = phone(Say.LAN);
		lan.says("Tôi tố cáo ông Nguyễn Văn A nhận hối lộ").sees("Xin không gửi nội dung tố cáo");
		assertThat(this.telegram.calls("deleteMessages")).hasSizeGreaterThan(1)
			.allMatch((call) -> call.parameters().get("message_ids").equals("[" + lan.lastSaid() + "]"));
	}

	@Test
	void anEditThatChangesNothingIsNoNews() {
		Phone lan = phone(Say.LAN);
		lan.says("/trogiup");
		long said = lan.lastSaid();
		lan.edits(said, "/trogiup").seesMessages(0);
		lan.edits(said, "/hoso").sees("Một tin đã gửi vừa được sửa").presses("Không, giữ nguyên");
		lan.edits(said, "/hoso").seesMessages(0);
		lan.edits(said, "/trogiup").sees("Một tin đã gửi vừa được sửa");
	}

	@Test
	void aPictureThatWasReplacedIsOfferedAsANewOne() {
		Phone lan = phone(Say.LAN);
		lan.sends(PICTURE.formatted("a"));
		long said = lan.lastSaid();
		lan.presses("Hủy").changes(said, PICTURE.formatted("a")).seesMessages(0);
		lan.changes(said, PICTURE.formatted("b")).sees("Một tin đã gửi vừa được sửa");
		lan.presses("Gửi như tin mới").sees("Kèm 1 tệp");
	}

	@Test
	void aDenunciationThatWasEditedInIsWhatIsAskedToGo() {
		Phone lan = phone(Say.LAN);
		lan.says("/trogiup");
		long said = lan.lastSaid();
		lan.edits(said, "Tôi tố cáo ông Nguyễn Văn A nhận hối lộ").presses("Gửi như tin mới");
		lan.sees("Xin không gửi nội dung tố cáo");
		assertThat(this.telegram.calls("deleteMessages")).singleElement()
			.satisfies((call) -> assertThat(call.parameters()).containsEntry("message_ids", "[" + said + "]"));
	}

	@Test
	void whoWantsNothingKeptHasTheChatEmptiedAsFarAsTelegramDoes() {
		Phone lan = phone(Say.LAN);
		lan.says("Đường hỏng nặng ở đầu làng").presses("Bỏ qua").presses("Tôi đồng ý").presses("Gửi");
		lan.says("/dulieucanhan").presses("Xóa nội dung đã gửi").presses("Đồng ý xóa");
		assertThat(lan.screen()).singleElement().asString().contains("đề nghị xóa 1 việc");
	}

	@Test
	void blockedChatsComeBackAndGoOnWhenTheyAreOpenedAgain() {
		this.telegram.fail("sendMessage", FakeTelegram.Fault.of(403, "Forbidden: bot was blocked by the user"));
		Phone lan = phone(Say.LAN);
		lan.says("/trogiup").seesMessages(0);
		assertThat(this.jdbc.queryForObject("SELECT state FROM outbox", String.class)).isEqualTo("UNREACHABLE");
		lan.unblocks().seesMessages(0);
		lan.says("/trogiup").sees("/tracuu");
	}

}
