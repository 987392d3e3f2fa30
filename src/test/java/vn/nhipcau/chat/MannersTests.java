package vn.nhipcau.chat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.chat.spi.Utterance.Occasion;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.FakeChannel;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What chats have beyond words: edits, albums, groups, menus. */
@ModuleTest
class MannersTests {

	@Autowired
	Conversations conversations;

	@Autowired
	MovableClock clock;

	@Autowired
	Inbox inbox;

	@ParameterizedTest
	@EnumSource
	void anEditedMessageAnswersTheLastStepAgain(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/mau").does(written("m1", "Nguyễn Thị Lam")).hears("Màu gì?");
		lan.does(edited("m1", "Nguyễn Thị Lan")).hears("Màu gì?");
		lan.presses("Đỏ").says("30").hears("Tóm tắt: Nguyễn Thị Lan, do, 30");
	}

	@ParameterizedTest
	@EnumSource
	void anAnswerThatWasRefusedMayBeMendedByEditingIt(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/mau").does(written("m1", "L")).hears("Tên phải có ít nhất 3 chữ.");
		lan.does(edited("m1", "Lan")).hears("Màu gì?");
	}

	@ParameterizedTest
	@EnumSource
	void anEditOfAnOlderAnswerChangesNothingAndSaysSo(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/mau").does(written("m1", "Nguyễn Thị Lam")).presses("Đỏ").hears("Bao nhiêu tuổi?");
		lan.does(edited("m1", "Nguyễn Thị Lan")).hears("không thay được câu trả lời đã ghi");
		lan.says("30").hears("Tóm tắt: Nguyễn Thị Lam, do, 30");
	}

	@ParameterizedTest
	@EnumSource
	void anEditOutsideOfAFormIsOfferedAsANewMessage(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.does(written("m1", "/den")).hears("không có lệnh này");
		lan.does(edited("m1", "/dem")).hears("Một tin đã gửi vừa được sửa").hearsNothingOf("/dem");
		lan.presses("Gửi như tin mới").hears("Đã đếm 1");
		lan.does(edited("m1", "/mau")).presses("Không, giữ nguyên").hearsNothingOf("Tên là gì?");
	}

	@ParameterizedTest
	@EnumSource
	void anAlbumGetsOneAnswer(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		for (int i = 1; i <= 10; i++) {
			lan.does(Utterance.text("không rõ là gì").named("m" + i, "album-1"));
		}
		assertThat(lan.screen()).hasSize((manner == Manner.NUMBERS) ? 10 : 1);
		lan.does(Utterance.text("không rõ là gì").named("m11", "album-2"));
		assertThat(lan.screen()).hasSize((manner == Manner.NUMBERS) ? 11 : 2);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsBeingDoneIsChangedInPlaceAndTheResultIsANewMessage(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		lan.says("/cong 17 25");
		assertThat(lan.texts()).last().isEqualTo("Tổng là 42");
		assertThat(lan.texts()).first()
			.asString()
			.startsWith((manner == Manner.NUMBERS) ? "đang xử lý…" : "Hệ thống đã xử lý xong");
		lan.says("/cong 2147483647 1").hears("Không cộng được, mã L-");
		assertThat(lan.texts()).hasSize(4);
		assertThat(lan.texts().get(2))
			.startsWith((manner == Manner.NUMBERS) ? "đang xử lý…" : "Hệ thống chưa xử lý được");
	}

	@ParameterizedTest
	@EnumSource
	void whatCannotBeReadIsAnsweredAndNothingIsRecorded(Manner manner) {
		this.conversations.chat(manner, "lan").does(Utterance.of(Occasion.UNREADABLE)).hears("chưa đọc được");
	}

	@ParameterizedTest
	@EnumSource
	void aGroupIsToldOnceADayToWriteInPrivate(Manner manner) {
		Chat group = this.conversations.chat(manner, "nhom");
		group.does(Utterance.text("chào cả nhóm").on(Occasion.OVERHEARD));
		assertThat(group.screen()).isEmpty();
		group.does(Utterance.text("/dem").on(Occasion.CALLED_IN_GROUP)).hears("nhắn riêng").hearsNothingOf("đếm");
		group.does(Utterance.text("/dem").on(Occasion.CALLED_IN_GROUP));
		assertThat(group.screen()).hasSize(1);
		this.clock.advance(Duration.ofDays(1));
		group.does(Utterance.text("/dem").on(Occasion.CALLED_IN_GROUP));
		assertThat(group.screen()).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource
	void aMenuOffersWhatThisPersonMayDoInTheLanguageOfTheChat(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		this.conversations.channel(lan.address()).getsAMenu();
		lan.says("/dem");
		assertThat(menu(lan)).as("it shows what strangers are shown").isEmpty();
		lan.says("/ngonngu").presses("English");
		assertThat(menu(lan)).contains("trogiup see what you can do here").noneMatch("canbo"::startsWith);
		lan.says("/ngonngu").presses("Tiếng Việt");
		assertThat(menu(lan)).contains("trogiup xem những việc có thể làm tại đây");
	}

	@ParameterizedTest
	@EnumSource
	void anotherAccountIsToldTheMenuAgain(Manner manner) {
		Chat lan = this.conversations.chat(manner, "lan");
		FakeChannel channel = this.conversations.channel(lan.address());
		channel.getsAMenu();
		lan.says("/ngonngu").presses("English");
		channel.menu(lan.address(), java.util.List.of());
		lan.says("/dem");
		assertThat(menu(lan)).isEmpty();
		this.inbox.receive(new Incoming("another", "u1", lan.address(), channel.raw(Utterance.text("/dem"))));
		this.conversations.engine().runUntilIdle();
		assertThat(menu(lan)).contains("trogiup see what you can do here");
	}

	@Test
	void aButtonLeadsToTheWebOnly() {
		assertThat(Reply.link("Mở", "https://tinh.example").action()).isInstanceOf(Reply.Link.class);
		assertThatIllegalArgumentException().isThrownBy(() -> Reply.link("Gọi", "tel:112"));
	}

	private java.util.List<String> menu(Chat chat) {
		return this.conversations.channel(chat.address()).menu(chat.address());
	}

	private static Utterance written(String id, String text) {
		return Utterance.text(text).named(id, null);
	}

	private static Utterance edited(String id, String text) {
		return written(id, text).on(Occasion.EDITED);
	}

}
