package vn.nhipcau.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Menus;
import vn.nhipcau.delivery.spi.Channel.MenuItem;
import vn.nhipcau.testing.Conversations;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableDatabaseTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Menus, deletions and the introduction: asked for again until Telegram has heard. */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class ErrandTests {

	@Autowired
	FakeTelegram telegram;

	@Autowired
	BotApi api;

	@Autowired
	Desk desk;

	@Autowired
	Liveness liveness;

	@Autowired
	TelegramChannel channel;

	@Autowired
	Errands errands;

	@Autowired
	Courier courier;

	@Autowired
	BotName name;

	@Autowired
	Menus menus;

	@Autowired
	Dictionary dictionary;

	@Autowired
	Conversations conversations;

	@Autowired
	MovableDatabaseTime time;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void start() {
		this.telegram.reset();
	}

	@Test
	void aChatsMenuFollowsItsLanguage() {
		Phone.House house = new Phone.House(new Poller(this.api, this.desk, this.liveness, Duration.ZERO),
				this.conversations, this.courier, this.time);
		Phone lan = new Phone(this.telegram, house, Say.LAN);
		lan.says("/trogiup");
		assertThat(this.telegram.calls("setMyCommands")).as("it sees what strangers see").isEmpty();
		lan.says("/ngonngu").presses("English");
		assertThat(menu()).contains("see what you can do here");
	}

	@Test
	void theNewestWishForAMenuCounts() {
		this.telegram.fail("setMyCommands", FakeTelegram.Fault.page(502));
		wish("cu");
		this.courier.turn();
		wish("moi");
		assertThat(this.courier.turn()).isPositive();
		assertThat(menu()).isEqualTo("[]");
		this.time.advance(Duration.ofSeconds(3));
		assertThat(this.courier.turn()).isZero();
		assertThat(menu()).contains("moi").doesNotContain("cu");
		assertThat(errandsLeft()).isZero();
	}

	@Test
	void aWishThatComesWhileAnOlderOneIsOnItsWayIsNotLost() {
		wish("cu");
		Errands.Leased older = this.errands.lease().orElseThrow();
		wish("moi");
		assertThat(this.errands.lease()).isEmpty();
		this.errands.done(older);
		this.courier.turn();
		assertThat(menu()).contains("moi");
	}

	@Test
	void whoseProcessDiesWithAnErrandInHandLeavesItToAnother() {
		wish("moi");
		this.errands.lease();
		this.time.advance(Duration.ofMinutes(2));
		this.courier.turn();
		assertThat(menu()).contains("moi");
	}

	@Test
	void telegramIsGivenTheTimeItAsksFor() {
		this.telegram.fail("setMyCommands", FakeTelegram.Fault.of(429, "Too Many Requests", "\"retry_after\":30"));
		wish("moi");
		assertThat(this.courier.turn()).isEqualTo(Duration.ofSeconds(30));
		this.time.advance(Duration.ofSeconds(29));
		this.courier.turn();
		assertThat(this.telegram.calls("setMyCommands")).hasSize(1);
		this.time.advance(Duration.ofSeconds(2));
		this.courier.turn();
		assertThat(menu()).contains("moi");
	}

	@Test
	void whatTelegramWillNeverDoIsNotAskedForAgain() {
		this.telegram.fail("deleteMessages", FakeTelegram.Fault.of(400, "Bad Request: message can't be deleted"));
		this.channel.forget(Updates.address(Say.LAN), "10:55");
		this.courier.turn();
		assertThat(this.telegram.calls("deleteMessages").get(0).parameters()).containsEntry("message_ids", "[55]");
		assertThat(errandsLeft()).isZero();
	}

	@Test
	void whatAnOlderServerDoesNotKnowHoldsNothingUp() {
		this.telegram.fail("deleteMessages", FakeTelegram.Fault.of(404, "Not Found: method not found"));
		this.channel.forget(Updates.address(Say.LAN), "10:55");
		wish("moi");
		assertThat(this.courier.turn()).isZero();
		this.courier.turn();
		assertThat(menu()).contains("moi");
		assertThat(errandsLeft()).isZero();
	}

	@Test
	void whatMustGoDoesNotWaitForMenus() {
		wish("moi");
		this.channel.forget(Updates.address(Say.LAN + 1), "10:55");
		this.courier.turn();
		assertThat(this.telegram.calls("deleteMessages")).hasSize(1);
		assertThat(this.telegram.calls("setMyCommands")).isEmpty();
	}

	@Test
	void aChatIsClearedByTheHundred() {
		this.channel.clear(Updates.address(Say.LAN), LongStream.rangeClosed(1, 250).mapToObj(Long::toString).toList());
		while (this.courier.turn().isZero()) {
			continue;
		}
		assertThat(this.telegram.calls("deleteMessages")).hasSize(3);
	}

	@Test
	void aSignOfWorkIsGivenAtOnceAndHoldsUpNobody() {
		this.channel.working(Updates.address(Say.LAN));
		assertThat(PollerTests.within(Duration.ofSeconds(5), () -> !this.telegram.calls("sendChatAction").isEmpty()))
			.isTrue();
		assertThat(this.telegram.calls("sendChatAction").get(0).parameters()).containsEntry("action", "typing");
		assertThat(errandsLeft()).isZero();
	}

	@Test
	void theBotIsIntroducedInBothLanguagesAndOnlyWhereItDiffers() {
		Introduction introduction = new Introduction(this.api, this.name, this.menus, this.dictionary);
		assertThat(this.channel.link("abc")).isEmpty();
		this.telegram.fail("getMe", FakeTelegram.Fault.page(502));
		assertThat(introduction.turn()).isPositive();
		introduction.turn();
		FakeProfile profile = this.telegram.profile();
		assertThat(profile.menu("")).contains("\"phananh\"", "lời chào").doesNotContain("tonghop");
		assertThat(profile.menu("en")).contains("\"phananh\"", "see what you can do here");
		assertThat(profile.text("description", "")).contains("khiếu nại").hasSizeLessThanOrEqualTo(512);
		assertThat(profile.text("description", "en")).contains("Complaints").hasSizeLessThanOrEqualTo(512);
		assertThat(profile.text("short_description", "")).isNotBlank().hasSizeLessThanOrEqualTo(120);
		assertThat(profile.text("short_description", "en")).isNotBlank().hasSizeLessThanOrEqualTo(120);
		assertThat(this.channel.link("abc")).contains("https://t.me/nhipcau_bot?start=abc");
		new Introduction(this.api, this.name, this.menus, this.dictionary).turn();
		assertThat(this.telegram.calls("setMyCommands")).hasSize(2);
		assertThat(this.telegram.calls("setMyDescription")).hasSize(2);
		assertThat(this.telegram.calls("setMyShortDescription")).hasSize(2);
	}

	@Test
	void menusThatSomebodySetByHandDoNotStandBeforeOurs() throws IOException {
		List<Map<String, String>> old = List.of(Map.of("command", "cu", "description", "việc cũ"));
		this.api.call("setMyCommands", Map.of("commands", old));
		this.api.call("setMyCommands",
				Map.of("commands", old, "scope", Map.of("type", "all_private_chats"), "language_code", "vi"));
		this.api.call("setMyCommands", Map.of("commands", old, "scope", Map.of("type", "all_group_chats")));
		new Introduction(this.api, this.name, this.menus, this.dictionary).turn();
		FakeProfile profile = this.telegram.profile();
		assertThat(List.of(profile.menu("default "), profile.menu("vi"), profile.menu("all_group_chats ")))
			.containsOnly("[]");
		assertThat(profile.menu("")).contains("phananh");
		new Introduction(this.api, this.name, this.menus, this.dictionary).turn();
		assertThat(this.telegram.calls("deleteMyCommands")).hasSize(3);
	}

	@Test
	void aBotThatCannotBeIntroducedIsSaidOnce(CapturedOutput log) {
		Introduction introduction = new Introduction(this.api, this.name, this.menus, this.dictionary);
		this.telegram.fail("getMe", FakeTelegram.Fault.of(401, "Unauthorized"),
				FakeTelegram.Fault.of(401, "Unauthorized"), FakeTelegram.Fault.page(502));
		introduction.turn();
		introduction.turn();
		introduction.turn();
		assertThat(log.getAll()).containsOnlyOnce("is not introduced yet");
		introduction.turn();
		assertThat(introduction.turn()).isGreaterThan(Duration.ofDays(365));
	}

	@Test
	void aDescriptionIsNotCutWithinASign() {
		String cut = Menu.of(List.of(new MenuItem("dai", "x".repeat(254) + "😀".repeat(20)))).get(0).get("description");
		assertThat(cut).isEqualTo("x".repeat(254) + "…");
	}

	@Test
	void everyCommandMayStandInAMenu() {
		List<MenuItem> all = this.menus.forStrangers(Language.VI);
		assertThat(Menu.of(all)).hasSameSizeAs(all)
			.extracting((item) -> item.get("command"))
			.contains("batdau", "trogiup", "phananh", "tracuu");
		assertThat(Menu.of(List.of(new MenuItem("Tên lạ", "x"), new MenuItem("dai", "x".repeat(300)))))
			.extracting(Map::keySet)
			.hasSize(1);
	}

	private void wish(String command) {
		this.channel.menu(Updates.address(Say.LAN), List.of(new MenuItem(command, "việc")));
	}

	private String menu() {
		return this.telegram.profile().menu(Long.toString(Say.LAN));
	}

	private long errandsLeft() {
		return this.jdbc.queryForObject("SELECT count(*) FROM telegram_errand", Long.class);
	}

}
