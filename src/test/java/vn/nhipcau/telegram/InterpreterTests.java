package vn.nhipcau.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.chat.spi.Utterance.Occasion;
import vn.nhipcau.files.FileId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InterpreterTests {

	private final Announcements announcements = Mockito.mock(Announcements.class);

	private final Versions versions = Mockito.mock(Versions.class);

	private final Topics topics = Mockito.mock(Topics.class);

	private final BotName us = Mockito.mock(BotName.class);

	private final TelegramInterpreter interpreter = new TelegramInterpreter(this.announcements, this.versions,
			this.topics, this.us);

	@BeforeEach
	void weAreKnown() {
		BDDMockito.given(this.us.find()).willReturn(Optional.of(new BotName.Known(123456, "nhipcau_bot")));
		BDDMockito.given(this.versions.changed(BDDMockito.any())).willReturn(true);
	}

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
			.isEmpty();
		assertThat(read(said("\"contact\":{\"phone_number\":\"+84900000003\",\"first_name\":\"Ai đó\"}")).phone())
			.isEmpty();
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
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"sticker\":{\"file_id\":\"s\"}", "\"poll\":{\"id\":\"1\"}", "\"dice\":{\"value\":3}",
			"\"story\":{\"id\":1}", "\"game\":{\"title\":\"x\"}", "\"hologram\":{\"x\":1}" })
	void aKindThatNobodyHereCanReadIsKnownAsThat(String kind) {
		assertThat(read(said(kind)).occasion()).isEqualTo(Occasion.UNREADABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"pinned_message\":{\"message_id\":1}", "\"message_auto_delete_timer_changed\":{}",
			"\"write_access_allowed\":{}" })
	void whatTelegramItselfSaysAsksForNoAnswer(String kind) {
		assertThat(read(said(kind)).occasion()).isEqualTo(Occasion.OVERHEARD);
	}

	@Test
	void aMessageHasItsNumberAndItsAlbum() {
		Utterance said = read(said("\"text\":\"một\",\"media_group_id\":\"a1\""));
		assertThat(said.id()).isEqualTo("1");
		assertThat(said.album()).isEqualTo("a1");
	}

	@Test
	void anEditNamesTheMessageThatWasEdited() {
		Utterance edited = read(said("\"text\":\"hai\"").replace("\"message\":", "\"edited_message\":"));
		assertThat(edited.occasion()).isEqualTo(Occasion.EDITED);
		assertThat(edited.id()).isEqualTo("1");
		assertThat(edited.text()).isEqualTo("hai");
	}

	@Test
	void anEditThatChangesNothingSaysNothing() {
		BDDMockito.given(this.versions.changed(BDDMockito.any())).willReturn(false);
		Utterance edited = read(said("\"text\":\"hai\"").replace("\"message\":", "\"edited_message\":"));
		assertThat(edited.occasion()).isEqualTo(Occasion.OVERHEARD);
	}

	@Test
	void aPressOfAKindThatNobodyKnowsIsStillAPress() {
		Utterance press = read(Say.press(1, Say.LAN, "data", 12).replace("\"text\":\"…\"", "\"photo\":\"nonsense\""));
		assertThat(press.press()).isEqualTo("data");
	}

	@Test
	void aPlaceThatMovesOnIsNoEdit() {
		String live = said("\"location\":{\"latitude\":18.34,\"longitude\":105.9}");
		assertThat(read(live.replace("\"message\":", "\"edited_message\":")).occasion()).isEqualTo(Occasion.OVERHEARD);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/tracuu                        | CALLED_IN_GROUP
			/tracuu@NhipCau_bot PA-1       | CALLED_IN_GROUP
			/tracuu@other_bot              | OVERHEARD
			hỏi @nhipcau_bot, đường hỏng   | CALLED_IN_GROUP
			hỏi @nhipcau_bot2              | OVERHEARD
			lan@nhipcau_bot.example        | OVERHEARD
			chào cả nhóm                   | OVERHEARD
			""")
	void inAGroupOnlyWhatIsSaidToUsCallsUs(String text, Occasion occasion) {
		Utterance heard = read(Say.inGroup(1, text));
		assertThat(heard).isEqualTo(Utterance.of(occasion));
	}

	@Test
	void anAnswerToUsInAGroupCallsUs() {
		String reply = "\"text\":\"rõ\",\"reply_to_message\":{\"message_id\":1,\"date\":1,"
				+ "\"chat\":{\"id\":-100,\"type\":\"group\"},\"from\":{\"id\":%d,\"is_bot\":true}}";
		assertThat(read(Say.inGroup(1, "rõ").replace("\"text\":\"rõ\"", reply.formatted(123456))).occasion())
			.isEqualTo(Occasion.CALLED_IN_GROUP);
		assertThat(read(Say.inGroup(1, "rõ").replace("\"text\":\"rõ\"", reply.formatted(99))).occasion())
			.isEqualTo(Occasion.OVERHEARD);
	}

	@Test
	void beforeOurNameIsKnownOnlyCommandsCallUs() {
		BDDMockito.given(this.us.find()).willReturn(Optional.empty());
		assertThat(read(Say.inGroup(1, "/tracuu")).occasion()).isEqualTo(Occasion.CALLED_IN_GROUP);
		assertThat(read(Say.inGroup(1, "@nhipcau_bot chào")).occasion()).isEqualTo(Occasion.OVERHEARD);
	}

	@Test
	void whoseWordsWereForwardedIsNotEvenStored() {
		JsonNode update = FakeTelegram.json(said("""
				"text":"Đường hỏng","forward_origin":{"type":"user","sender_user":{"id":5,"first_name":"Hùng"}},
				"forward_from":{"id":5,"first_name":"Hùng"},"forward_sender_name":"Hùng\""""));
		assertThat(Updates.conversation("telegram:1", update)).hasValueSatisfying((incoming) -> {
			assertThat(new String(incoming.raw(), StandardCharsets.UTF_8)).contains("Đường hỏng")
				.doesNotContain("Hùng", "forward");
			assertThat(this.interpreter.read(incoming.raw()).text()).isEqualTo("Đường hỏng");
		});
	}

	@Test
	void theTalkOfAGroupIsNotEvenStored() {
		assertThat(Updates.conversation("telegram:1", FakeTelegram.json(Say.inGroup(1, "chào cả nhóm")))).isEmpty();
		assertThat(Updates.conversation("telegram:1", FakeTelegram.json(Say.inGroup(1, "/tracuu")))).isPresent();
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
