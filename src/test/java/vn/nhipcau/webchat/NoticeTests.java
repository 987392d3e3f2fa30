package vn.nhipcau.webchat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What other modules may say at the top of the page. */
@ModuleTest
class NoticeTests {

	@LocalServerPort
	int port;

	@Autowired
	Announcement announcement;

	@AfterEach
	void beSilent() {
		this.announcement.speak(false);
	}

	@Test
	void aBannerAndALineOfSeatsStandAboveTheChat() {
		this.announcement.speak(true);
		Browser browser = new Browser(this.port);
		assertThat(browser.get("/").body()).contains("D&lt;LIỆU GIẢ ĐỊNH", "Đang ngồi ở ghế: <b>chưa nói gì</b>");
		browser.says("xin chào");
		assertThat(browser.get("/").body()).contains("<b>web:");
	}

	@Test
	void mostPagesHaveNeither() {
		assertThat(new Browser(this.port).get("/").body()).doesNotContain("class=\"banner\" role", "class=\"seats\"");
	}

}
