package vn.nhipcau.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.SetAsides;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.Decision;
import vn.nhipcau.delivery.Outbox;
import vn.nhipcau.delivery.OutgoingMessage;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileState;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Refusal;
import vn.nhipcau.files.Storing;
import vn.nhipcau.telegram.FakeTelegram.Fault;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;
import vn.nhipcau.testing.MovableDatabaseTime;
import vn.nhipcau.testing.Seats;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way: from Telegram through the house and back. */
@ModuleTest
class TelegramTests {

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F',
			0, 1, 1, 0, 0, 1, 0, 1, 0, 0, (byte) 0xFF, (byte) 0xD9 };

	@Autowired
	FakeTelegram telegram;

	@Autowired
	BotApi api;

	@Autowired
	Desk desk;

	@Autowired
	Liveness liveness;

	@Autowired
	Downloads downloads;

	@Autowired
	Announcements announcements;

	@Autowired
	DailyFiles daily;

	@Autowired
	Messenger messenger;

	@Autowired
	SetAsides setAsides;

	@Autowired
	FileStore files;

	@Autowired
	Outbox outbox;

	@Autowired
	Conversations conversations;

	@Autowired
	MovableDatabaseTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	private Poller poller;

	@BeforeEach
	void start() {
		this.telegram.reset();
		this.poller = new Poller(this.api, this.desk, this.liveness, Duration.ZERO);
	}

	@Test
	void aMessageIsAnsweredOnceAcrossARestart() {
		this.telegram.queue(Say.text(10, Say.LAN, "/start"));
		run();
		List<String> answers = this.telegram.texts(Say.LAN);
		assertThat(answers).isNotEmpty();
		this.poller = new Poller(this.api, this.desk, this.liveness, Duration.ZERO);
		this.telegram.queue(Say.text(10, Say.LAN, "/start"));
		run();
		assertThat(this.telegram.texts(Say.LAN)).isEqualTo(answers);
	}

	@Test
	void aButtonIsPressed() {
		this.telegram.queue(Say.text(10, Say.LAN, "/ngonngu"));
		run();
		FakeTelegram.Shown asked = this.telegram.chat(Say.LAN).get(0);
		this.telegram.queue(Say.press(11, Say.LAN, buttons(asked).get("English"), asked.id()));
		run();
		this.telegram.queue(Say.text(12, Say.LAN, "/khongco"));
		run();
		assertThat(this.telegram.texts(Say.LAN)).last().asString().contains("command");
		assertThat(this.telegram.calls("answerCallbackQuery")).hasSize(1);
	}

	@Test
	void aForgedPressIsTurnedAway() {
		this.telegram.queue(Say.press(11, Say.LAN, "anything", 5), Say.press(12, Say.LAN, "", 5));
		run();
		assertThat(this.telegram.texts(Say.LAN)).hasSize(2);
	}

	@Test
	void anUnreadableUpdateIsSetAsideAndTheChatGoesOn() {
		this.telegram.queue(Say.message(10, Say.LAN, "\"photo\":\"nonsense\""), Say.text(11, Say.LAN, "/start"));
		run();
		assertThat(this.jdbc.queryForList("SELECT state FROM inbox ORDER BY id", String.class)).containsExactly("ASIDE",
				"DONE");
		assertThat(this.telegram.texts(Say.LAN)).hasSizeGreaterThan(1).first().asString().contains("L-");
	}

	@Test
	void aPhotoIsFetchedBesidesTheConversation() {
		this.telegram.file("docs/big", JPEG);
		this.telegram.fail("getFile", Fault.page(502));
		this.telegram.queue(photo(10, 1000));
		run();
		assertThat(this.downloads.runOnce()).isTrue();
		assertThat(state()).isEqualTo(FileState.ANNOUNCED);
		assertThat(this.downloads.runOnce()).isFalse();
		this.time.advance(Duration.ofSeconds(3));
		assertThat(this.downloads.runOnce()).isTrue();
		assertThat(this.files.bytes(file())).hasValueSatisfying((bytes) -> assertThat(bytes).isEqualTo(JPEG));
		assertThat(this.downloads.runOnce()).isFalse();
	}

	@Test
	void aFileThatIsTooLargeIsRefusedWithoutBeingAskedFor() {
		this.telegram.queue(photo(10, FileStore.LARGEST + 1L));
		run();
		this.downloads.runOnce();
		run();
		assertThat(this.files.find(file()))
			.hasValueSatisfying((file) -> assertThat(file.refusal()).isEqualTo(Refusal.TOO_LARGE));
		assertThat(this.telegram.calls("getFile")).isEmpty();
		assertThat(this.telegram.texts(Say.LAN)).last().asString().contains("20 MB");
	}

	@Test
	void aFileThatCannotBeHadIsGivenUpAndItsSenderIsTold() {
		this.telegram.queue(photo(10, 1000));
		run();
		for (int attempt = 0; attempt < 7; attempt++) {
			this.downloads.runOnce();
			this.time.advance(Duration.ofHours(1));
		}
		run();
		assertThat(this.files.find(file()))
			.hasValueSatisfying((file) -> assertThat(file.refusal()).isEqualTo(Refusal.NOT_FETCHED));
		assertThat(this.telegram.texts(Say.LAN)).last().asString().contains("photo-10.jpg");
	}

	@Test
	void whoSendsManyFilesHoldsNobodyElseUp() {
		this.telegram.queue(document(10, Say.LAN, "a1"), document(11, Say.LAN, "a2"), document(12, Say.LAN, "a3"));
		run();
		this.downloads.runOnce();
		this.telegram.queue(document(13, Say.LAN + 1, "b1"));
		run();
		while (this.downloads.runOnce()) {
			continue;
		}
		assertThat(this.telegram.calls("getFile")).extracting((call) -> call.parameters().get("file_id"))
			.containsExactly("a1", "a2", "b1", "a3");
	}

	@Test
	void beyondADaysFilesNoneIsFetchedAndTheSenderIsToldOnce() {
		Downloads few = new Downloads(this.api, this.announcements, this.files, this.daily, 2, this.messenger,
				new TransactionTemplate(this.transactions));
		for (int i = 0; i < 5; i++) {
			this.telegram.queue(document(10 + i, Say.LAN, "a" + i));
		}
		run();
		while (few.runOnce()) {
			continue;
		}
		run();
		assertThat(this.telegram.calls("getFile")).hasSize(2);
		assertThat(this.files.find(file()))
			.hasValueSatisfying((file) -> assertThat(file.refusal()).isEqualTo(Refusal.TOO_MANY));
		assertThat(this.telegram.texts(Say.LAN)).filteredOn((text) -> text.contains("vượt quá mức")).hasSize(1);
		this.clock.advance(Duration.ofDays(1));
		this.telegram.queue(document(20, Say.LAN, "b"));
		run();
		few.runOnce();
		assertThat(this.telegram.calls("getFile")).hasSize(3);
	}

	@Test
	void anUpdateWithoutANumberWaitsForAnAdministratorAndIsThenHandled() {
		this.telegram.queue(Say.text(10, Say.LAN, "/start").replace("\"update_id\":10,", ""),
				Say.text(11, Say.LAN + 1, "/start"));
		run();
		assertThat(this.telegram.texts(Say.LAN)).isEmpty();
		assertThat(this.telegram.texts(Say.LAN + 1)).isNotEmpty();
		SetAsides.Entry entry = this.setAsides.all(Seats.ADMINISTRATOR, 10).get(0);
		assertThat(entry.reference()).startsWith("L-");
		assertThat(this.setAsides.read(Seats.ADMINISTRATOR, entry.id()))
			.hasValueSatisfying((said) -> assertThat(said.text()).isEqualTo("/start"));
		assertThat(this.setAsides.replay(Seats.ADMINISTRATOR, entry.id())).isEqualTo(Decision.DONE);
		run();
		assertThat(this.telegram.texts(Say.LAN)).isNotEmpty();
	}

	@Test
	void aFileThatIsStillComingIsLeftToWhoFetchesIt() {
		this.telegram.queue(photo(10, 1000));
		run();
		Announcements.Leased slow = this.announcements.lease().orElseThrow();
		this.time.advance(Duration.ofSeconds(60));
		this.announcements.keep(slow);
		this.time.advance(Duration.ofSeconds(60));
		assertThat(this.announcements.lease()).isEmpty();
		this.time.advance(Duration.ofSeconds(20));
		assertThat(this.announcements.lease()).isPresent();
	}

	@Test
	void whatWasUnsaidDoesNotArrive() {
		this.telegram.file("docs/big", JPEG);
		this.telegram.queue(photo(10, 1000));
		run();
		this.files.forget(file());
		this.downloads.runOnce();
		assertThat(this.files.find(file())).hasValueSatisfying((file) -> assertThat(file.present()).isFalse());
		assertThat(this.telegram.calls("getFile")).isEmpty();
	}

	@Test
	void longTextIsSplitAsTelegramCounts() {
		send(Content.text("<b>" + "ạ".repeat(3994) + "</b>😀"));
		send(Content.text("<i>" + "ạ".repeat(3995) + "</i>😀"));
		assertThat(this.telegram.texts(Say.LAN)).extracting(String::length).containsExactly(3996, 3995, 2);
	}

	@Test
	void aPictureWithALongCaptionGoesBeforeItsText() {
		FileId picture = ((Storing.Stored) this.files.store("anh.jpg", null, JPEG)).file().id();
		send(new Content("ă".repeat(1025), List.of(), List.of(picture)));
		send(new Content("ngắn", List.of(), List.of(picture)));
		assertThat(this.telegram.texts(Say.LAN)).containsExactly("", "ă".repeat(1025), "ngắn");
		assertThat(this.telegram.calls("sendPhoto")).extracting((call) -> call.parameters().get("photo"))
			.satisfiesExactly((first) -> assertThat(first).doesNotStartWith("photo-"),
					(second) -> assertThat(second).startsWith("photo-"));
	}

	@Test
	void retryAfterHoldsTheWholeBotAndNothingIsSentTwice() {
		this.telegram.fail("sendMessage", Fault.of(429, "Too Many Requests", "\"retry_after\":30"));
		enqueue(Say.LAN, Content.text("một"));
		enqueue(Say.LAN + 1, Content.text("hai"));
		this.conversations.engine().runUntilIdle();
		this.conversations.engine().runUntilIdle();
		assertThat(this.telegram.calls("sendMessage")).hasSizeLessThanOrEqualTo(2);
		this.time.advance(Duration.ofSeconds(31));
		run();
		assertThat(this.telegram.texts(Say.LAN)).containsExactly("một");
		assertThat(this.telegram.texts(Say.LAN + 1)).containsExactly("hai");
	}

	@Test
	void whatMayHaveArrivedComesAgainMarked() {
		this.telegram.fail("sendMessage", Fault.broken(true));
		send(Content.text("nhớ nhé"));
		assertThat(this.telegram.texts(Say.LAN)).hasSize(2).last().asString().contains("TN-", "nhớ nhé");
	}

	private void send(Content content) {
		enqueue(Say.LAN, content);
		run();
	}

	private void enqueue(long chat, Content content) {
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(status) -> this.outbox.enqueue(OutgoingMessage.answer(Updates.address(chat), content)));
	}

	private void run() {
		for (int i = 0; i < 3; i++) {
			this.poller.turn();
		}
		for (int second = 0; second < 6; second++) {
			this.conversations.engine().runUntilIdle();
			this.time.advance(Duration.ofSeconds(1));
		}
	}

	private static String photo(long update, long size) {
		return Say.message(update, Say.LAN, """
				"photo":[{"file_id":"small","file_unique_id":"s","width":90,"height":60,"file_size":10},
				{"file_id":"big","file_unique_id":"b","width":900,"height":600,"file_size":%d}]""".formatted(size));
	}

	private String document(long update, long chat, String file) {
		this.telegram.file("docs/" + file, file.getBytes(StandardCharsets.UTF_8));
		return Say.message(update, chat, """
				"document":{"file_id":"%1$s","file_unique_id":"%1$s","file_name":"%1$s.txt","file_size":9}"""
			.formatted(file));
	}

	private FileId file() {
		return new FileId(this.jdbc.queryForObject("SELECT max(id) FROM stored_file", Long.class));
	}

	private FileState state() {
		return this.files.find(file()).orElseThrow().state();
	}

	private static Map<String, String> buttons(FakeTelegram.Shown shown) {
		JsonNode rows = FakeTelegram.json(shown.parameters().get("reply_markup")).path("inline_keyboard");
		return StreamSupport.stream(rows.spliterator(), false)
			.flatMap((row) -> StreamSupport.stream(row.spliterator(), false))
			.collect(java.util.stream.Collectors.toMap((button) -> button.path("text").asText(),
					(button) -> button.path("callback_data").asText()));
	}

}
