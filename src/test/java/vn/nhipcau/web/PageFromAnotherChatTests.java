package vn.nhipcau.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Engine;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.Storing;
import vn.nhipcau.organization.Duty;
import vn.nhipcau.plan.Fictitious;
import vn.nhipcau.testing.Chat;
import vn.nhipcau.testing.Manner;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.webchat.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** From a chat that is no browser, such as Telegram, to the page of a draft. */
@ModuleTest
class PageFromAnotherChatTests {

	private static final Pattern LINK = Pattern.compile("/vao#([A-Za-z0-9_-]+)");

	@LocalServerPort
	int port;

	@Autowired
	Fictitious province;

	@Autowired
	FileStore files;

	@Autowired
	Engine engine;

	@Autowired
	JdbcTemplate jdbc;

	@ParameterizedTest
	@EnumSource
	void aLinkThatServesOnceMakesABrowserTheSamePersonsAndThePageIsThere(Manner manner) {
		AgencyId office = this.province.department("Văn phòng UBND tỉnh");
		Chat lan = this.province.coordinator(manner, "lan", office);
		byte[] plan = ReviewPageTests.PLAN.getBytes(StandardCharsets.UTF_8);
		lan.says("/nhapkehoach")
			.presses("Đúng")
			.sends("", ((Storing.Stored) this.files.store("a.txt", null, plan)).file().id());
		lan.presses("Rà soát trên trang web").hears("Kế hoạch 31/KH-UBND", "dùng một lần", "/vao#");
		String page = "/ra-soat/" + this.jdbc.queryForObject("SELECT id FROM plan_draft", Long.class);
		String token = token(lan);
		Browser own = new Browser(this.port);
		assertThat(own.get(page).statusCode()).isEqualTo(404);
		joins(own, token);
		assertThat(own.get(page).statusCode()).isEqualTo(200);
		assertThat(own.get(page).body()).contains("Rà soát 120 tàu cá");
		Browser thief = new Browser(this.port);
		joins(thief, token);
		assertThat(thief.get(page).statusCode()).isEqualTo(404);
		assertThat(thief.get("/tin").body()).contains("Liên kết này đã được dùng");
		assertThat(this.jdbc.queryForList("SELECT token_hash FROM invitation", String.class))
			.noneMatch((kept) -> kept.contains(token));
	}

	@ParameterizedTest
	@EnumSource
	void nobodyElseGetsSuchALink(Manner manner) {
		AgencyId office = this.province.department("Văn phòng UBND tỉnh");
		Chat lan = this.province.coordinator(manner, "lan", office);
		Chat minh = this.province.joins(manner, "minh", Duty.FOCAL, office);
		byte[] plan = ReviewPageTests.PLAN.getBytes(StandardCharsets.UTF_8);
		lan.says("/nhapkehoach")
			.presses("Đúng")
			.sends("", ((Storing.Stored) this.files.store("a.txt", null, plan)).file().id());
		if (manner == Manner.BUTTONS) {
			minh.says("/viec").pressesData(lan.dataOf("Rà soát trên trang web"), "");
			minh.hearsNothingOf("/vao#");
		}
		lan.presses("Bỏ bản này").presses("Bỏ hẳn");
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM invitation", Long.class)).isZero();
	}

	private void joins(Browser browser, String token) {
		browser.says("xin chào");
		this.engine.runUntilIdle();
		browser.posts("/vao", Map.of("id", Browser.freshId(), "token", token));
		this.engine.runUntilIdle();
		press(browser, "Tham gia");
	}

	private void press(Browser browser, String label) {
		for (JsonNode message : browser.json("/tin").get("messages")) {
			for (JsonNode button : message.path("rows").findParents("label")) {
				if (button.get("label").asString().equals(label)) {
					browser.posts("/tin", Map.of("id", Browser.freshId(), "press", button.get("value").asString(), "on",
							message.get("number").asString()));
				}
			}
		}
		this.engine.runUntilIdle();
	}

	private static String token(Chat chat) {
		Matcher link = LINK.matcher(chat.find("/vao#").text());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

}
