package vn.nhipcau.telegram;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Telegram is used by approval only, and its token is shown to nobody. */
@ExtendWith(OutputCaptureExtension.class)
class SetupTests {

	private final TelegramSettings approved = Bots.settings(URI.create("http://127.0.0.1:1"));

	@Test
	void withoutTheDocumentThatApprovesItTheBotRefuses() {
		TelegramSettings unapproved = new TelegramSettings(FakeTelegram.TOKEN, " ", this.approved.apiUrl(),
				Duration.ZERO, this.approved.webhook(), false, this.approved.limits());
		assertThatExceptionOfType(NotApproved.class).isThrownBy(() -> new TelegramSetup().telegramToken(unapproved))
			.withMessageContaining("nhipcau.telegram.approval must name the document")
			.withMessageNotContaining("never-to-be-logged");
	}

	@Test
	void theDocumentIsPrintedAtTheStart(CapturedOutput log) {
		new TelegramSetup().telegramToken(this.approved);
		assertThat(log).contains("bot 123456", "Công văn giả định").doesNotContain("never-to-be-logged");
	}

	@Test
	void nothingPrintsTheToken() {
		BotToken token = new BotToken(FakeTelegram.TOKEN);
		assertThat(this.approved + token.toString()
				+ token.scrub("POST http://x/bot" + FakeTelegram.TOKEN + "/getMe TEST_token-never-to-be-logged"))
			.doesNotContain("never-to-be-logged");
		assertThatIllegalArgumentException().isThrownBy(() -> new BotToken("không phải never-to-be-logged"))
			.withMessageNotContaining("never-to-be-logged");
	}

}
