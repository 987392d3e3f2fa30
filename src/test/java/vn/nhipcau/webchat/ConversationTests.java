package vn.nhipcau.webchat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.chat.Engine;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Button;
import vn.nhipcau.delivery.Content;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.delivery.spi.Parcel;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.Retention;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said and heard in the browser, as the server sees it. */
@ModuleTest
class ConversationTests {

	@LocalServerPort
	int port;

	@Autowired
	Engine engine;

	@Autowired
	WebChannel channel;

	@Autowired
	Retention retention;

	@Autowired
	Streams streams;

	@Autowired
	HistoryWriter writer;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Browser browser;

	@BeforeEach
	void somebodyOpensThePage() {
		this.browser = new Browser(this.port);
	}

	@Test
	void whoeverWritesIsAnsweredAndFindsBothAfterAReload() {
		assertThat(this.browser.says("/dem").statusCode()).isEqualTo(204);
		this.engine.runUntilIdle();
		JsonNode messages = this.browser.json("/tin").get("messages");
		assertThat(messages).hasSize(2);
		assertThat(messages.get(0).get("mine").asBoolean()).isTrue();
		assertThat(messages.get(0).at("/nodes/0").asString()).isEqualTo("/dem");
		assertThat(messages.get(1).at("/nodes/0").asString()).isEqualTo("Đã đếm 1");
	}

	@Test
	void aPressedButtonChangesItsMessageInPlace() {
		this.browser.says("/dem");
		this.engine.runUntilIdle();
		JsonNode question = this.browser.json("/tin").get("messages").get(1);
		this.browser.posts("/tin", Map.of("id", Browser.freshId(), "press", question.at("/rows/0/0/value").asString(),
				"on", question.get("number").asString()));
		this.engine.runUntilIdle();
		JsonNode messages = this.browser.json("/tin").get("messages");
		assertThat(messages).hasSize(2);
		assertThat(messages.get(1).at("/nodes/0").asString()).isEqualTo("Đã đếm 2");
		assertThat(messages.get(1).get("edited").asBoolean()).isTrue();
		assertThat(messages.get(1).get("number")).isEqualTo(question.get("number"));
	}

	@Test
	void theSameMessageTwiceCountsOnce() {
		Map<String, String> message = Map.of("id", Browser.freshId(), "text", "/dem");
		this.browser.posts("/tin", message);
		this.browser.posts("/tin", message);
		this.engine.runUntilIdle();
		assertThat(this.browser.json("/tin").get("messages")).hasSize(2);
	}

	@Test
	void theSameIdFromTwoBrowsersIsTwoMessages() {
		Map<String, String> message = Map.of("id", Browser.freshId(), "text", "/dem");
		this.browser.posts("/tin", message);
		Browser other = new Browser(this.port);
		other.posts("/tin", message);
		this.engine.runUntilIdle();
		assertThat(other.json("/tin").get("messages")).hasSize(2);
	}

	@Test
	void whatIsNewIsPushedAndGoesOnWhereALineBroke() {
		this.browser.says("xin chào");
		Iterator<String> line = this.browser.listens(0);
		assertThat(Browser.next(line).at("/nodes/0").asString()).isEqualTo("xin chào");
		send(1, "một", null);
		JsonNode one = Browser.next(line);
		assertThat(one.at("/nodes/0").asString()).isEqualTo("một");
		send(2, "hai", null);
		Iterator<String> again = this.browser.listens(one.get("change").asLong());
		assertThat(Browser.next(again).at("/nodes/0").asString()).isEqualTo("hai");
	}

	@Test
	void aLineOpensAtOnceThoughThereIsNoNews() {
		this.browser.says("xin chào");
		for (int i = 0; i < 200; i++) {
			assertThat(this.browser.listens(1)).isNotNull();
		}
	}

	@Test
	void whatAnotherNodeWroteIsFoundByThePoll() {
		this.browser.says("xin chào");
		Iterator<String> line = this.browser.listens(1);
		this.writer.write(parcel(1, "từ máy khác", null));
		this.streams.poll();
		assertThat(Browser.next(line).at("/nodes/0").asString()).isEqualTo("từ máy khác");
	}

	@Test
	void theSameParcelIsShownOnce() {
		this.browser.says("xin chào");
		assertThat(send(1, "một", null)).isEqualTo(send(1, "một", null));
		assertThat(this.browser.json("/tin").get("messages")).hasSize(2);
	}

	@Test
	void anEditWhoseOriginalIsGoneIsANewMessage() {
		this.browser.says("xin chào");
		assertThat(send(1, "một", "999")).isInstanceOf(SendOutcome.Sent.class);
		assertThat(this.browser.json("/tin").get("messages").get(1).at("/nodes/0").asString()).isEqualTo("một");
	}

	@Test
	void nobodyIsReachedAtAnAddressThatNobodyHas() {
		Parcel parcel = new Parcel(new MessageId(1), 0, new Address("web", "nobody"), Content.text("a"), null);
		assertThat(this.channel.send(parcel)).isInstanceOf(SendOutcome.Unreachable.class);
	}

	@Test
	void markupIsSentAsNodesAndNeverAsHtml() {
		this.browser.says("<b>đậm</b> & <script>");
		send(1, "<b>đậm</b> &lt;i&gt; <a href=\"javascript:x\">z</a>", null);
		JsonNode messages = this.browser.json("/tin").get("messages");
		assertThat(messages.get(0).at("/nodes/0").asString()).isEqualTo("<b>đậm</b> & <script>");
		assertThat(messages.get(1).at("/nodes/0/name").asString()).isEqualTo("b");
		assertThat(messages.get(1).at("/nodes/1").asString()).isEqualTo(" <i> ");
		assertThat(messages.get(1).at("/nodes/2/href").isNull()).isTrue();
	}

	@Test
	void olderMessagesComePageByPage() {
		this.browser.says("xin chào");
		for (int i = 1; i <= 40; i++) {
			send(i, "tin " + i, null);
		}
		JsonNode last = this.browser.json("/tin");
		assertThat(last.get("messages")).hasSize(30);
		assertThat(last.get("more").asBoolean()).isTrue();
		JsonNode first = this.browser.json("/tin?before=" + last.at("/messages/0/number").asString());
		assertThat(first.get("messages")).hasSize(11);
		assertThat(first.get("more").asBoolean()).isFalse();
	}

	@Test
	void historyIsSealedAndKeptForThirteenMonths() {
		this.browser.says("đường làng ngập");
		byte[] body = this.jdbc.queryForObject("SELECT body FROM web_message", byte[].class);
		assertThat(new String(body, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("ngập");
		this.clock.advance(Duration.ofDays(390));
		this.browser.says("tin mới");
		this.clock.advance(Duration.ofDays(10));
		this.retention.sweep(this.clock.instant());
		assertThat(this.browser.json("/tin").get("messages")).hasSize(1);
		send(1, "vẫn nhận tin", null);
		assertThat(this.browser.json("/tin").get("messages")).hasSize(2);
	}

	@Test
	void aPlaceAndATelephoneNumberReachTheConversation() {
		WebInterpreter interpreter = new WebInterpreter(new tools.jackson.databind.json.JsonMapper());
		assertThat(
				interpreter.read("{\"id\":\"abcdefgh\",\"place\":{\"latitude\":18.3,\"longitude\":105.9}}".getBytes())
					.place()
					.latitude())
			.isEqualTo(18.3);
		assertThat(this.browser
			.posts("/tin", Map.of("id", Browser.freshId(), "place", Map.of("latitude", 91, "longitude", 0)))
			.statusCode()).isEqualTo(400);
		assertThat(this.browser.posts("/tin", Map.of("id", Browser.freshId(), "phone", "0912 345 678")).statusCode())
			.isEqualTo(204);
	}

	private SendOutcome send(long id, String html, String edits) {
		return this.channel.send(parcel(id, html, edits));
	}

	private Parcel parcel(long id, String html, String edits) {
		String visitor = this.jdbc.queryForObject("SELECT max(id) FROM web_visitor", String.class);
		return new Parcel(new MessageId(id), 0, new Address("web", visitor),
				new Content(html, List.of(List.of(Button.link("Xem", "https://example.org"))), List.of()), edits);
	}

}
