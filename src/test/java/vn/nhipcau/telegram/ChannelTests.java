package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileState;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.FileType;
import vn.nhipcau.files.StoredFile;
import vn.nhipcau.telegram.FakeTelegram.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

/** What becomes of a message, and how delivery hears of it. */
@ExtendWith(OutputCaptureExtension.class)
class ChannelTests {

	private static final FileId FILE = new FileId(3);

	private final FakeTelegram telegram = new FakeTelegram();

	private final FileStore files = Mockito.mock(FileStore.class);

	private final SentFiles sent = Mockito.mock(SentFiles.class);

	private BotApi api;

	private TelegramChannel channel;

	@BeforeEach
	void start() {
		this.api = new BotApi(new BotToken(FakeTelegram.TOKEN), this.telegram.url(), Duration.ofSeconds(1));
		this.channel = Bots.channel(this.api, this.files, this.sent, new Liveness(Clock.systemUTC()));
		BDDMockito.given(this.sent.find(any())).willReturn(Optional.empty());
	}

	@AfterEach
	void close() {
		this.api.close();
		this.telegram.close();
	}

	@Test
	void textGoesAsHtmlWithItsButtonsBelow() {
		SendOutcome outcome = send(new Content("<b>Việc</b> A &lt; B <a href=\"tel:112\">112</a>",
				List.of(List.of(Button.press("Đã nhận", "d1"), Button.link("Xem", "https://example.vn/x"))),
				List.of()));
		FakeTelegram.Shown shown = this.telegram.chat(Say.LAN).get(0);
		assertThat(outcome).isEqualTo(new SendOutcome.Sent(Integer.toString(shown.id())));
		assertThat(shown.parameters()).containsEntry("parse_mode", "html")
			.containsEntry("text", "<b>Việc</b> A &lt; B 112");
		assertThat(shown.parameters().get("reply_markup")).contains("\"callback_data\":\"d1\"",
				"\"url\":\"https://example.vn/x\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			403 | Forbidden: bot was blocked by the user                            | Unreachable
			403 | Forbidden: user is deactivated                                    | Unreachable
			403 | Forbidden: bot was kicked from the supergroup chat                | Unreachable
			400 | Bad Request: chat not found                                       | Unreachable
			400 | Bad Request: group chat was upgraded to a supergroup chat         | Unreachable
			400 | Bad Request: can't parse entities: Unsupported start tag          | Rejected
			400 | Bad Request: message is too long                                  | Rejected
			400 | Bad Request: message thread not found                             | Unreachable
			400 | Bad Request: TOPIC_CLOSED                                         | Unreachable
			401 | Unauthorized                                                      | RetryAfter
			500 | Internal Server Error                                             | Ambiguous
			""")
	void anAnswerOfTelegramsIsOneOfOurOutcomes(int code, String description, String outcome) {
		this.telegram.fail("sendMessage", Fault.of(code, description));
		assertThat(send(Content.text("chào")).getClass().getSimpleName()).isEqualTo(outcome);
	}

	@Test
	void retryAfterIsPassedOn() {
		this.telegram.fail("sendMessage", Fault.of(429, "Too Many Requests: retry after 9", "\"retry_after\":9"));
		assertThat(send(Content.text("chào"))).isEqualTo(new SendOutcome.RetryAfter(Duration.ofSeconds(9)));
	}

	@Test
	void aGroupThatMovedIsNotThereAnyMore() {
		this.telegram.fail("sendMessage", Fault.of(400, "Bad Request", "\"migrate_to_chat_id\":-1001234567890123"));
		assertThat(send(Content.text("chào"))).isInstanceOf(SendOutcome.Unreachable.class);
	}

	@Test
	void whatIsNoAnswerOfTelegramsMayStandInPlaceOfAYes() {
		this.telegram.fail("sendMessage", Fault.page(502), new Fault(200, "{\"ok\":tr", true),
				new Fault(200, "", true));
		for (int i = 0; i < 3; i++) {
			assertThat(send(Content.text("chào"))).isInstanceOf(SendOutcome.Ambiguous.class);
		}
	}

	@Test
	void whatBreaksOffAfterTheRequestMayHaveArrived(CapturedOutput log) {
		this.telegram.fail("sendMessage", Fault.broken(true), Fault.broken(false));
		assertThat(send(Content.text("chào"))).isInstanceOf(SendOutcome.Ambiguous.class);
		assertThat(this.telegram.texts(Say.LAN)).containsExactly("chào");
		assertThat(send(Content.text("chào"))).isInstanceOf(SendOutcome.Ambiguous.class);
		assertThat(log.getAll()).doesNotContain("never-to-be-logged");
	}

	@Test
	void whatFindsNobodyThereWasCertainlyNotSent(CapturedOutput log) {
		this.telegram.close();
		SendOutcome outcome = send(Content.text("chào"));
		assertThat(outcome).isInstanceOf(SendOutcome.Failed.class);
		assertThat(outcome.toString() + log.getAll()).doesNotContain("never-to-be-logged");
	}

	@Test
	void anEditChangesTheMessageAndMayChangeNothing() {
		SendOutcome.Sent first = (SendOutcome.Sent) send(Content.text("một"));
		assertThat(edit(first.platformId(), "hai")).isEqualTo(first);
		assertThat(edit(first.platformId(), "hai")).isEqualTo(first);
		assertThat(this.telegram.texts(Say.LAN)).containsExactly("hai");
	}

	@Test
	void anEditOfALostMessageSaysSo() {
		assertThat(edit("5", "mới")).isEqualTo(new SendOutcome.OriginalLost());
		assertThat(this.telegram.texts(Say.LAN)).isEmpty();
	}

	@Test
	void aPictureIsUploadedOnceAndThenNamed() {
		present(FileType.JPEG);
		Content picture = new Content("Ảnh <b>A</b>", List.of(), List.of(FILE));
		send(picture);
		SentFiles.Known known = new SentFiles.Known(SentFiles.Kind.PHOTO,
				"photo-" + this.telegram.chat(Say.LAN).get(0).id());
		BDDMockito.then(this.sent).should().remember(FILE, known);
		BDDMockito.given(this.sent.find(FILE)).willReturn(Optional.of(known));
		send(picture);
		assertThat(this.telegram.calls("sendPhoto")).extracting((call) -> call.parameters().get("photo"))
			.hasSize(2)
			.last()
			.isEqualTo(known.platformFile());
	}

	@Test
	void whatIsNoPictureForTelegramGoesAsADocument() {
		present(FileType.JPEG);
		this.telegram.fail("sendPhoto", Fault.of(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"));
		assertThat(send(new Content("", List.of(), List.of(FILE)))).isInstanceOf(SendOutcome.Sent.class);
		assertThat(this.telegram.calls("sendDocument")).hasSize(1);
	}

	@Test
	void wordsGoWithoutAFileThatIsGone() {
		BDDMockito.given(this.files.find(FILE)).willReturn(Optional.empty());
		send(new Content("Kèm tệp", List.of(), List.of(FILE)));
		assertThat(this.telegram.texts(Say.LAN)).containsExactly("Kèm tệp");
		assertThat(send(new Content("", List.of(), List.of(FILE)))).isInstanceOf(SendOutcome.Rejected.class);
	}

	private void present(FileType type) {
		BDDMockito.given(this.files.find(FILE))
			.willReturn(Optional.of(new StoredFile(FILE, "ảnh.jpg", type, 3, FileState.STORED, null, true)));
		BDDMockito.given(this.files.bytes(FILE)).willReturn(Optional.of(new byte[] { 1, 2, 3 }));
	}

	private SendOutcome send(Content content) {
		return this.channel.send(new Parcel(new MessageId(1), 0, address(), content, null));
	}

	private SendOutcome edit(String original, String text) {
		return this.channel.send(new Parcel(new MessageId(2), 0, address(), Content.text(text), original));
	}

	private static Address address() {
		return new Address("telegram", Long.toString(Say.LAN));
	}

}
