package vn.nhipcau.webchat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class BadInputTests {

	@LocalServerPort
	int port;

	Browser browser;

	@BeforeEach
	void somebodyOpensThePage() {
		this.browser = new Browser(this.port);
	}

	@Test
	void emojiAloneIsAMessage() {
		assertThat(this.browser.says("🙏🏽").statusCode()).isEqualTo(204);
		assertThat(this.browser.json("/tin").at("/messages/0/nodes/0").asString()).isEqualTo("🙏🏽");
	}

	@Test
	void anEmptyMessageIsNone() {
		HttpResponse<String> answer = this.browser.says("  \n ");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("chưa có nội dung");
	}

	@Test
	void aVeryLongTextIsToldItsLength() {
		HttpResponse<String> answer = this.browser.says("ă".repeat(8001));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("8.001 ký tự", "8.000 ký tự");
		HttpResponse<String> longer = this.browser.says("ă".repeat(40_000));
		assertThat(longer.statusCode()).isEqualTo(413);
		assertThat(longer.body()).contains("quá dài");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "<script>alert", "0123456789012345678901234567890123456789" })
	void anIdThatOurPageWouldNotMakeIsRefused(String id) {
		assertThat(this.browser.posts("/tin", Map.of("id", id, "text", "a")).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tin?before=x", "/tin/moi?since=x" })
	void numbersThatAreNoneAreRefused(String path) {
		assertThat(this.browser.get(path).statusCode()).isEqualTo(400);
	}

	@Test
	void jsonThatIsNoneIsRefused() {
		assertThat(this.browser.posts("/tin", "chuỗi").statusCode()).isEqualTo(400);
		assertThat(this.browser.posts("/vao", Map.of("id", "0123456789", "token", "a b")).statusCode()).isEqualTo(400);
	}

	@Test
	void whoeverWritesTooFastIsAskedToWait() {
		HttpResponse<String> answer = this.browser.says("tin đầu");
		// Thirty at once and one every two seconds: a slow machine needs a few more.
		for (int i = 0; i < 300 && answer.statusCode() == 204; i++) {
			answer = this.browser.says("tin " + i);
		}
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.body()).contains("Xin chờ");
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
		assertThat(new Browser(this.port).says("người khác").statusCode()).isEqualTo(204);
	}

}
