package vn.nhipcau.telegram;

import java.net.URI;
import java.time.Duration;

import org.mockito.Mockito;

import vn.nhipcau.files.FileStore;

/** Puts a bot together without a token in the settings. */
final class Bots {

	private Bots() {
	}

	static TelegramSettings settings(URI api) {
		return new TelegramSettings(FakeTelegram.TOKEN, "Công văn giả định", api, Duration.ZERO,
				new TelegramSettings.Webhook(null, null), false, new TelegramSettings.Limits(Duration.ofMillis(34), 16,
						Duration.ofSeconds(1), 3, Duration.ofSeconds(3), 100));
	}

	static TelegramChannel channel(BotApi api, FileStore files, SentFiles sent, Liveness liveness) {
		return new TelegramChannel(api, new FileMessages(api, files, sent, false), Mockito.mock(RequestKeyboards.class),
				Mockito.mock(Topics.class), Mockito.mock(Errands.class), Mockito.mock(BotName.class), new Hints(api),
				liveness, settings(URI.create("http://127.0.0.1")));
	}

}
