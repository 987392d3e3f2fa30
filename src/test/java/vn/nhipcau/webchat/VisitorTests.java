package vn.nhipcau.webchat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Who a browser is taken for, and what strangers cannot do. */
@ModuleTest
class VisitorTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	VisitorCookie cookie;

	@Autowired
	Tokens tokens;

	@Autowired
	WebChats chats;

	@Autowired
	MovableClock clock;

	Browser browser;

	@BeforeEach
	void somebodyOpensThePage() {
		this.browser = new Browser(this.port);
	}

	@Test
	void aBrowserBecomesAVisitorWithItsFirstWord() {
		assertThat(visitors()).isZero();
		this.browser.says("xin chào");
		this.browser.says("lần hai");
		assertThat(visitors()).isEqualTo(1);
		assertThat(this.jdbc.queryForObject("SELECT id FROM web_visitor", String.class)).matches("[a-z2-7]{26}");
	}

	@Test
	void theCookieIsKeptFromScriptsAndStoredAsAHashOnly() {
		HttpResponse<String> page = new Browser(this.port).get("/");
		assertThat(page.headers().allValues("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("nhipcau=")
				&& cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains("Secure"));
		this.browser.says("xin chào");
		assertThat(this.jdbc.queryForObject("SELECT token_hash FROM web_visitor", byte[].class))
			.isEqualTo(Tokens.hash(this.browser.cookie("nhipcau")));
	}

	@Test
	void overTlsTheCookieBelongsToThisHostAlone() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(true);
		assertThat(this.cookie.with("token", request).toString()).startsWith("__Host-nhipcau=token")
			.contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
	}

	@Test
	void aCookieThatSomebodyMadeUpIsNobody() {
		this.browser.takesCookie("AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA");
		assertThat(this.browser.says("xin chào").statusCode()).isEqualTo(403);
		assertThat(visitors()).isZero();
	}

	@Test
	void nothingIsTakenWithoutTheTokenOfThePage() {
		HttpResponse<String> answer = this.browser.send(this.browser.request("/tin")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"id\":\"abcdefgh\",\"text\":\"a\"}")));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(visitors()).isZero();
	}

	@Test
	void anInvitationChangesTheCookieAndKeepsTheChat() {
		this.browser.says("xin chào");
		String before = this.browser.cookie("nhipcau");
		assertThat(accept(this.browser).statusCode()).isEqualTo(204);
		assertThat(this.browser.cookie("nhipcau")).isNotEqualTo(before);
		assertThat(this.browser.json("/tin").get("messages")).hasSize(1);
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM inbox", Long.class)).isEqualTo(2);
		Browser thief = new Browser(this.port);
		thief.takesCookie(before);
		assertThat(thief.json("/tin").get("messages")).isEmpty();
	}

	@Test
	void anAnswerThatWasLostOnItsWayLocksNobodyOut() {
		this.browser.says("xin chào");
		String before = this.browser.cookie("nhipcau");
		accept(this.browser);
		this.browser.takesCookie(before);
		assertThat(accept(this.browser).statusCode()).isEqualTo(204);
		assertThat(this.browser.json("/tin").get("messages")).hasSize(1);
		this.browser.takesCookie(before);
		this.clock.advance(Duration.ofMinutes(3));
		assertThat(this.browser.json("/tin").get("messages")).isEmpty();
	}

	@Test
	void aSeatGoesToWhoeverSitsDownLast() {
		var chat = this.chats.open();
		MockHttpServletRequest request = new MockHttpServletRequest();
		String first = this.chats.seat(chat, request).getValue();
		Browser guest = new Browser(this.port);
		guest.takesCookie(first);
		guest.says("xin chào");
		assertThat(guest.json("/tin").get("messages")).hasSize(1);
		this.chats.seat(chat, request);
		assertThat(guest.json("/tin").get("messages")).isEmpty();
	}

	@Test
	void allElseIsNotThereAndSaysSoInTheHousesWords() {
		HttpResponse<String> answer = this.browser
			.send(this.browser.request("/quan-tri").header("Accept", "text/html").GET());
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("Không tìm thấy trang").doesNotContain("Whitelabel");
		assertThat(this.browser.get("/actuator/env").statusCode()).as("for the operator alone").isEqualTo(401);
		assertThat(this.browser.get("/actuator/health").statusCode()).isEqualTo(200);
	}

	@Test
	void thePageRunsOnlyItsOwnScriptsAndStandsInNoFrame() {
		var headers = this.browser.get("/").headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'",
				"frame-ancestors 'none'");
		assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	@Test
	void thePageSpeaksEnglishWhenAsked() {
		assertThat(this.browser.get("/").body()).contains("Kính chào ông/bà!");
		this.browser.get("/?lang=en");
		assertThat(this.browser.get("/").body()).contains("Welcome!").contains("lang=\"en\"");
	}

	private static HttpResponse<String> accept(Browser browser) {
		return browser.posts("/vao", Map.of("id", "0123456789abcdef", "token", "abcdefghijklmnop"));
	}

	private long visitors() {
		return this.jdbc.queryForObject("SELECT count(*) FROM web_visitor", Long.class);
	}

}
