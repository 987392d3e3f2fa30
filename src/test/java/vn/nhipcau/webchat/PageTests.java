package vn.nhipcau.webchat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.chat.Engine;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The page in a real browser. */
@ModuleTest
@EnabledIf("vn.nhipcau.webchat.Chromium#isThere")
class PageTests {

	static Chromium chromium;

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	WebChannel channel;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeAll
	static void takeABrowser() {
		chromium = new Chromium();
	}

	@AfterAll
	static void putItAway() {
		chromium.close();
	}

	@BeforeEach
	void openThePage() {
		chromium.size(360, 740);
		chromium.opens(house());
	}

	@AfterEach
	void leave() {
		chromium.offline(false);
		chromium.opens(house() + "/webchat/logo.svg");
		chromium.forgetsEverything();
	}

	@Test
	void somebodyWritesPressesAndSeesTheMessageChange() {
		until(() -> chromium.find("#welcome").isDisplayed());
		chromium.types("/dem", Keys.ENTER);
		until(() -> chromium.reads(".message").contains("Đã đếm 1"));
		assertThat(chromium.find("#welcome").isDisplayed()).isFalse();
		assertThat(chromium.find("#write").getAttribute("value")).isEmpty();
		chromium.presses("Đếm tiếp");
		until(() -> chromium.reads(".message").contains("Đã đếm 2"));
		assertThat(chromium.all(".message")).hasSize(2);
		chromium.opens(house());
		until(() -> chromium.reads(".message").contains("Đã đếm 2"));
		assertThat(chromium.all(".message")).hasSize(2);
	}

	@Test
	void shiftAndEnterStartANewLine() {
		chromium.types("dòng một", Keys.chord(Keys.SHIFT, Keys.ENTER), "dòng hai", Keys.ENTER);
		until(() -> chromium.reads(".mine .words").equals("dòng một\ndòng hai"));
	}

	@Test
	void whatIsTypedSurvivesAReload() {
		chromium.types("đang viết dở");
		chromium.opens(house());
		assertThat(chromium.find("#write").getAttribute("value")).isEqualTo("đang viết dở");
	}

	@Test
	void withoutANetworkTheTextIsKeptAndSentLater() {
		chromium.types("/dem", Keys.ENTER);
		until(() -> chromium.reads(".message").contains("Đã đếm 1"));
		chromium.offline(true);
		chromium.types("đường làng ngập", Keys.ENTER);
		until(() -> chromium.reads(".unsent").contains("chưa gửi"));
		assertThat(chromium.reads("#say")).contains("được giữ trên thiết bị này");
		chromium.photographs("offline-360");
		chromium.offline(false);
		chromium.opens(house());
		until(() -> chromium.all(".unsent").isEmpty() && chromium.reads(".mine").contains("đường làng ngập"));
		assertThat(chromium.all(".mine")).hasSize(2);
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM inbox", Long.class)).isEqualTo(2);
	}

	@Test
	void whoHasTheChatEmptiedSeesItGoAndOnlyWhatComesAfterwardsStays() {
		chromium.types("tên tôi là Lan", Keys.ENTER);
		until(() -> visitorIsThere() && !chromium.all(".mine").isEmpty());
		send(900_001, Content.text("Chào bà Lan"), null);
		until(() -> chromium.reads(".message").contains("Chào bà Lan"));
		this.channel.clear(visitor(), List.of());
		send(900_002, Content.text("Đã xóa"), null);
		until(() -> chromium.reads(".message").contains("Đã xóa"));
		assertThat(chromium.all(".message")).hasSize(1);
		chromium.opens(house());
		until(() -> chromium.reads(".message").contains("Đã xóa"));
		assertThat(chromium.all(".message")).hasSize(1);
	}

	@Test
	void markupBecomesElementsAndWhatSomebodyWroteStaysText() {
		chromium.types("<img src=x onerror=alert(1)>", Keys.ENTER);
		until(() -> visitorIsThere() && chromium.reads(".mine .words").equals("<img src=x onerror=alert(1)>"));
		send(900_001, Content.text("<b>Mã hồ sơ</b> &lt;b&gt;"), null);
		until(() -> chromium.reads(".message .words").contains("Mã hồ sơ <b>"));
		assertThat(chromium.reads(".words b")).contains("Mã hồ sơ");
	}

	@Test
	void aFileIsSentAndOneOfTwentyFiveMegabytesIsNot(@TempDir Path folder) throws IOException {
		Path small = Files.writeString(folder.resolve("biên bản.txt"), "nội dung");
		Path large = Files.write(folder.resolve("phim.mp4"), new byte[25 * 1024 * 1024]);
		chromium.types("kèm biên bản");
		chromium.find("#files").sendKeys(small.toString());
		chromium.find("#files").sendKeys(large.toString());
		until(() -> chromium.reads("#say").contains("25 MB; Hệ thống nhận tệp đến 20 MB"));
		assertThat(chromium.all("#tray li")).hasSize(1);
		chromium.find("#send").click();
		until(() -> chromium.reads(".mine .file").contains("biên bản.txt"));
		assertThat(chromium.reads(".mine")).contains("kèm biên bản");
	}

	@Test
	void aPlaceIsSentWhenTheMessageAsksForIt() {
		chromium.standsAt(18.3428, 105.9057, house());
		chromium.types("xin chào", Keys.ENTER);
		until(() -> !chromium.all(".mine").isEmpty() && visitorIsThere());
		send(1, new Content("Việc này ở đâu?", List.of(List.of(Button.askPlace("Gửi vị trí"))), List.of()), null);
		until(() -> chromium.reads(".choice").contains("Gửi vị trí"));
		chromium.presses("Gửi vị trí");
		until(() -> chromium.reads(".mine").contains("18.34280, 105.90570"));
	}

	@Test
	void anInvitationIsConfirmedByAButton() {
		chromium.opens(house() + "/vao#abcdefghijklmnop");
		assertThat(chromium.reads("h1")).contains("Lời mời tham gia");
		chromium.photographs("invitation-360");
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM inbox", Long.class)).isZero();
		chromium.presses("Đồng ý tham gia");
		until(() -> !chromium.all("#composer").isEmpty());
		until(() -> !chromium.all(".message").isEmpty());
		assertThat(chromium.all(".mine")).isEmpty();
	}

	@Test
	void nothingIsWiderThanAPhone() {
		chromium.size(320, 640);
		chromium.types("ă".repeat(200), Keys.ENTER);
		until(() -> visitorIsThere() && !chromium.all(".mine").isEmpty());
		send(1, new Content("Xem https://example.org/" + "a".repeat(120),
				List.of(List.of(Button.link("Một nhãn rất dài mà không nút nào chứa hết trên một dòng", "https://a.vn"),
						Button.link("Hai", "https://a.vn"), Button.link("Ba", "https://a.vn"))),
				List.of()), null);
		until(() -> chromium.reads(".choice").contains("Hai"));
		assertThat(chromium.runs("return document.documentElement.scrollWidth")).isEqualTo(320L);
	}

	@Test
	void theWholeLooksRight(@TempDir Path folder) throws IOException {
		until(() -> chromium.find("#welcome").isDisplayed());
		portraits("empty");
		chromium.types("Đường vào thôn Đông Hà bị sạt lở, xe không qua được từ sáng nay.");
		chromium.find("#files").sendKeys(Landscape.in(folder).toString());
		until(() -> chromium.all("#tray progress").isEmpty());
		portraits("writing");
		chromium.types(Keys.ENTER);
		until(() -> visitorIsThere() && !chromium.all(".mine .picture").isEmpty());
		send(900_001, new Content(
				"Đã nhận nội dung của ông/bà lúc <b>09:12 ngày 01/06/2026</b>.\nMã: <code>PA-7KQ2-M4XN</code>\n"
						+ "Dự kiến trả lời chậm nhất ngày <b>10/06/2026</b>.\n\nXin cho biết thêm nơi xảy ra việc này:",
				List.of(List.of(Button.askPlace("Gửi vị trí"), Button.askContact("Gọi lại cho tôi")),
						List.of(Button.press("Thêm ảnh", "a"), Button.press("Không nêu tên", "b"))),
				List.of()), null);
		send(900_002, Content.text("<blockquote>Trích Kế hoạch số 147/KH-UBND, mục II.3</blockquote>"
				+ "Xem <a href=\"https://example.org\">văn bản trên Cổng thông tin</a>."), null);
		until(() -> chromium.reads(".message").contains("Cổng thông tin"));
		portraits("chat");
		chromium.all("#messages button")
			.stream()
			.filter((button) -> button.getText().equals("Gọi lại cho tôi"))
			.findFirst()
			.orElseThrow()
			.click();
		until(() -> !chromium.all(".phone input").isEmpty());
		assertThat(chromium.runs("return document.activeElement.type")).isEqualTo("tel");
		assertThat(chromium.find("#log").getAttribute("aria-live")).isEqualTo("polite");
		chromium.opens(house() + "/khong-co");
		portraits("missing");
	}

	/** What is shown, in three sizes: for the eye of whoever changes the page. */
	private void portraits(String name) {
		chromium.size(1280, 800);
		chromium.photographs(name + "-1280");
		chromium.dark(true);
		chromium.photographs(name + "-1280-dark");
		chromium.dark(false);
		chromium.size(360, 740);
		chromium.photographs(name + "-360");
		assertThat(chromium.runs("return document.documentElement.scrollWidth")).isEqualTo(360L);
	}

	private void send(long id, Content content, String edits) {
		this.channel.send(new Parcel(new MessageId(id), 0, visitor(), content, edits));
	}

	private Address visitor() {
		return new Address("web", this.jdbc.queryForObject("SELECT id FROM web_visitor", String.class));
	}

	private boolean visitorIsThere() {
		return this.jdbc.queryForObject("SELECT count(*) FROM web_visitor", Long.class) == 1;
	}

	/** The house works while the person waits. */
	private void until(BooleanSupplier condition) {
		chromium.until(() -> {
			this.engine.runUntilIdle();
			return condition.getAsBoolean();
		});
	}

	private String house() {
		return "http://localhost:" + this.port;
	}

}
