package vn.nhipcau.telegram;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Another Bot API server may be written as people write addresses. */
class ApiUrlTests {

	private final FakeTelegram telegram = new FakeTelegram();

	@AfterEach
	void close() {
		this.telegram.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/tele gram", "/bot/api", "/bot/api/" })
	void callsMessagesAndFilesAllGoThere(String path) throws IOException, TelegramApiException {
		this.telegram.below(path.replaceFirst("/$", ""));
		this.telegram.file("docs/a b", "x".getBytes(StandardCharsets.UTF_8));
		BotApi api = new BotApi(new BotToken(FakeTelegram.TOKEN),
				URI.create(this.telegram.url() + path.replace(" ", "%20")), Duration.ofSeconds(1));
		assertThat(api.call("getMe", Map.of()).ok()).isTrue();
		api.client().execute(SendMessage.builder().chatId(Say.LAN).text("chào").build());
		assertThat(this.telegram.texts(Say.LAN)).containsExactly("chào");
		assertThat(api.download("docs/a b", 10, () -> {
		})).containsExactly('x');
		api.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "api.telegram.org", "ftp://api.telegram.org", "http:///bot", "127.0.0.1",
			"http://an:mat-khau@127.0.0.1", "http://127.0.0.1/?a=mat-khau", "http://127.0.0.1/#a", "tele%20gram" })
	void whatIsNoAddressIsRefusedWithTheNameOfItsSetting(String setting) {
		assertThatExceptionOfType(ApiUrl.Unusable.class).isThrownBy(() -> ApiUrl.of(URI.create(setting)))
			.withMessageContaining("nhipcau.telegram.api-url must be")
			.withMessageNotContaining("mat-khau");
	}

	@Test
	void aServiceOfComposeMayHaveAnUnderscore() {
		assertThat(ApiUrl.of(URI.create("http://bot_api:8081/x")).at("bot1/getMe"))
			.hasToString("http://bot_api:8081/x/bot1/getMe");
	}

	@Test
	void theStartEndsWithThatSentence() {
		FailureAnalysis said = Objects
			.requireNonNull(new ApiUrl.Unusable.Analyzer().analyze(new IllegalStateException(new ApiUrl.Unusable())));
		assertThat(said.getDescription()).contains("nhipcau.telegram.api-url");
		assertThat(said.getAction()).contains("NHIPCAU_TELEGRAM_API_URL");
	}

}
