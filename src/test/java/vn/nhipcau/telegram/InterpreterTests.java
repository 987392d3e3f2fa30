package vn.nhipcau.telegram;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InterpreterTests {

	private final Announcements announcements = Mockito.mock(Announcements.class);

	private final TelegramInterpreter interpreter = new TelegramInterpreter(this.announcements);

	@Test
	void textIsReadAsItWasWritten() {
		assertThat(read(Say.text(1, Say.LAN, " xong 60% ")).text()).isEqualTo(" xong 60% ");
	}

	@Test
	void aReplyNamesWhatItAnswers() {
		assertThat(read(said("\"text\":\"xong\",\"reply_to_message\":{\"message_id\":77,\"date\":1,"
				+ "\"chat\":{\"id\":7001,\"type\":\"private\"},\"text\":\"…\"}"))
			.replyTo()).isEqualTo("77");
	}

	@Test
	void aPressNamesItsMessage() {
		Utterance press = read(Say.press(1, Say.LAN, "data", 12));
		assertThat(press.press()).isEqualTo("data");
		assertThat(press.pressedOn()).isEqualTo("12");
	}

	@Test
	void aPlaceIsAPoint() {
		assertThat(read(said("\"location\":{\"latitude\":18.34,\"longitude\":105.9}")).place())
			.isEqualTo(new Utterance.Place(18.34, 105.9));
	}

	@Test
	void onlyTheSendersOwnNumberIsTaken() {
		assertThat(read(said("\"contact\":{\"phone_number\":\"+84900000001\",\"first_name\":\"Lan\",\"user_id\":7001}"))
			.phone()).isEqualTo("+84900000001");
		assertThat(
				read(said("\"contact\":{\"phone_number\":\"+84900000002\",\"first_name\":\"Minh\",\"user_id\":7002}"))
					.phone())
			.isNull();
		assertThat(read(said("\"contact\":{\"phone_number\":\"+84900000003\",\"first_name\":\"Ai đó\"}")).phone())
			.isNull();
	}

	@Test
	void eachKindOfFileIsAnnounced() {
		announces(
				"\"document\":{\"file_id\":\"d\",\"file_name\":\"kế hoạch.docx\",\"file_size\":9},\"caption\":\"đây\"",
				new Attachment("d", "kế hoạch.docx", 9));
		announces("\"voice\":{\"file_id\":\"v\",\"duration\":3,\"file_size\":8}",
				new Attachment("v", "voice-1.ogg", 8));
		announces("\"video\":{\"file_id\":\"m\",\"width\":1,\"height\":1,\"duration\":3}",
				new Attachment("m", "video-1.mp4", 0));
		announces("\"audio\":{\"file_id\":\"a\",\"duration\":3,\"file_name\":\"x.mp3\",\"file_size\":7}",
				new Attachment("a", "x.mp3", 7));
		announces("\"video_note\":{\"file_id\":\"n\",\"length\":3,\"duration\":3,\"file_size\":6}",
				new Attachment("n", "video-1.mp4", 6));
	}

	@Test
	void whatIsNewToUsIsPassedOver() {
		assertThat(read(said("\"text\":\"chào\",\"hologram\":{\"x\":[1]},\"entities\":[{\"type\":\"novelty\","
				+ "\"offset\":0,\"length\":1}]"))
			.text()).isEqualTo("chào");
		assertThat(read(said("\"sticker\":{\"file_id\":\"s\"}"))).isEqualTo(Utterance.nothing());
	}

	@Test
	void whatCannotBeReadIsAFault() {
		assertThatThrownBy(() -> read(said("\"photo\":\"nonsense\""))).isInstanceOf(RuntimeException.class);
	}

	private void announces(String more, Attachment attachment) {
		BDDMockito.given(this.announcements.announce(attachment, Updates.address(Say.LAN))).willReturn(new FileId(4));
		assertThat(read(said(more)).files()).containsExactly(new FileId(4));
	}

	private Utterance read(String update) {
		return this.interpreter.read(update.getBytes(StandardCharsets.UTF_8));
	}

	private static String said(String more) {
		return Say.message(1, Say.LAN, more);
	}

}
