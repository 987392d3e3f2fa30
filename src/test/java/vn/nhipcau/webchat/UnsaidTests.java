package vn.nhipcau.webchat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

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

	@Test
	void whatIsSentWithoutConsentLeavesTheHistory() {
		Browser browser = new Browser(this.port);
		for (String said : List.of("Đèn hỏng trước nhà Nguyễn Văn Bí", "bỏ qua", "không đồng ý")) {
			browser.says(said);
			this.engine.runUntilIdle();
		}
		assertThat(browser.json("/tin").toString()).contains("đã được xóa khỏi Hệ thống").doesNotContain("Văn Bí");
	}

	@Test
	void aComplaintInACorrectionLeavesTheHistory() {
		Browser browser = new Browser(this.port);
		for (String said : List.of("Đèn đường hỏng ở ngõ 5", "bỏ qua", "đồng ý", "gửi")) {
			browser.says(said);
			this.engine.runUntilIdle();
		}
		presses(browser, "Sửa nội dung");
		presses(browser, "Nội dung");
		browser.says("tôi tố cáo ông Nguyễn Văn Bí");
		this.engine.runUntilIdle();
		assertThat(browser.json("/tin").toString()).contains("không bảo đảm bí mật").doesNotContain("Văn Bí");
	}

	private void presses(Browser browser, String label) {
		for (JsonNode message : browser.json("/tin").findParents("rows")) {
			for (JsonNode row : message.get("rows")) {
				for (JsonNode button : row) {
					if (button.path("label").asString().equals(label)) {
						browser.posts("/tin", Map.of("id", Browser.freshId(), "press", button.get("value").asString(),
								"on", message.get("number").asString()));
						this.engine.runUntilIdle();
						return;
					}
				}
			}
		}
		throw new AssertionError("No button '" + label + "'");
	}

}
