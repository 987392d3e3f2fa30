package vn.nhipcau.webchat;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nhipcau.chat.Engine;
import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not be kept leaves the browser's history too. */
@ModuleTest
class UnsaidTests {

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Test
	void aDenunciationBehindACommandLeavesTheHistoryThoughAFormIsOpen() {
		Browser browser = new Browser(this.port);
		browser.says("Đèn đường hỏng ở ngõ 5");
		this.engine.runUntilIdle();
		browser.says("/phananh tôi tố cáo ông Nguyễn Văn Bí");
		this.engine.runUntilIdle();
		assertThat(browser.json("/tin").toString()).contains("không bảo đảm bí mật", "đang nhập dở")
			.doesNotContain("Văn Bí");
	}

}
