package vn.nhipcau.webchat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that people send, and who gets them back. */
@ModuleTest
class FileTests {

	private static final byte[] PICTURE = HexFormat.of()
		.parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	Browser browser;

	@BeforeEach
	void somebodyOpensThePage() {
		this.browser = new Browser(this.port);
	}

	@Test
	void aPictureIsSentWithWordsAndShownInThePage() {
		JsonNode file = uploaded("ổ gà.png", PICTURE);
		this.browser.posts("/tin",
				Map.of("id", Browser.freshId(), "text", "Đường hỏng", "files", List.of(file.get("id").asLong())));
		JsonNode shown = this.browser.json("/tin").at("/messages/0/files/0");
		assertThat(shown.get("name").asString()).isEqualTo("ổ gà.png");
		assertThat(shown.get("picture").asBoolean()).isTrue();
		HttpResponse<String> picture = this.browser.get(shown.get("href").asString());
		assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
		assertThat(picture.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
		assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(picture.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'", "sandbox");
	}

	@Test
	void everythingElseIsSavedAndNotOpened() {
		JsonNode file = uploaded("biên bản.txt", "nội dung".getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> saved = this.browser.get(file.get("href").asString());
		assertThat(saved.body()).isEqualTo("nội dung");
		assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
	}

	@Test
	void anotherVisitorSeesNeitherFileNorHistory() {
		JsonNode file = uploaded("a.txt", "bí mật".getBytes(StandardCharsets.UTF_8));
		this.browser.says("chỉ mình tôi");
		Browser stranger = new Browser(this.port);
		assertThat(stranger.get(file.get("href").asString()).statusCode()).isEqualTo(404);
		stranger.says("xin chào");
		assertThat(stranger.get(file.get("href").asString()).statusCode()).isEqualTo(404);
		assertThat(stranger.json("/tin").get("messages")).hasSize(1);
		HttpResponse<String> stolen = stranger.posts("/tin",
				Map.of("id", Browser.freshId(), "files", List.of(file.get("id").asLong())));
		assertThat(stolen.statusCode()).isEqualTo(404);
		assertThat(stranger.get(file.get("href").asString()).statusCode()).isEqualTo(404);
	}

	/** Else one could have what an official showed forgotten for everybody. */
	@Test
	void whatWasOnlyShownIsOpenedButNotSentOnAsOnesOwn() {
		JsonNode file = uploaded("a.txt", "của người khác".getBytes(StandardCharsets.UTF_8));
		this.jdbc.update("UPDATE web_file SET own = false");
		assertThat(this.browser.get(file.get("href").asString()).statusCode()).isEqualTo(200);
		HttpResponse<String> answer = this.browser.posts("/tin",
				Map.of("id", Browser.freshId(), "files", List.of(file.get("id").asLong())));
		assertThat(answer.statusCode()).isEqualTo(404);
	}

	@Test
	void aFileOfTwentyFiveMegabytesIsRefusedInASentence() {
		HttpResponse<String> answer = this.browser.uploads("phim.mp4", new byte[25 * 1024 * 1024]);
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(problem(answer)).contains("Tệp quá lớn", "20 MB");
	}

	@Test
	void aFileWithoutALengthIsReadToTheLimitOnly() {
		byte[] bytes = "a".repeat(25 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> answer = this.browser.uploads("dài.txt",
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(problem(answer)).contains("20 MB");
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM stored_file", Long.class)).isZero();
	}

	@Test
	void aProgramOrAnEmptyFileIsRefusedInASentence() {
		HttpResponse<String> program = this.browser.uploads("ảnh.jpg", "MZ…".getBytes(StandardCharsets.UTF_8));
		assertThat(program.statusCode()).isEqualTo(415);
		assertThat(problem(program)).contains("Vì lý do an toàn");
		assertThat(problem(this.browser.uploads("a.txt", new byte[0]))).contains("không có nội dung");
	}

	private JsonNode uploaded(String name, byte[] bytes) {
		HttpResponse<String> answer = this.browser.uploads(name, bytes);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return new JsonMapper().readTree(answer.body());
	}

	private static String problem(HttpResponse<String> answer) {
		return new JsonMapper().readTree(answer.body()).get("problem").asString();
	}

}
