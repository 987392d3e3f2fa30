package vn.nhipcau.telegram;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.files.FileStore;

/**
 * A bot of the fake Telegram's; what it would repeat by itself a test does step by step.
 */
@Configuration(proxyBeanMethods = false)
class FakeBot {

	private final TelegramSetup setup = new TelegramSetup();

	@Bean(destroyMethod = "close")
	FakeTelegram fakeTelegram() {
		return new FakeTelegram();
	}

	@Bean(destroyMethod = "close")
	BotApi fakeTelegramApi(FakeTelegram telegram) {
		TelegramSettings settings = Bots.settings(telegram.url());
		return this.setup.telegramApi(this.setup.telegramToken(settings), settings);
	}

	@Bean(destroyMethod = "close")
	Hints fakeTelegramHints(BotApi api) {
		return this.setup.telegramHints(api);
	}

	@Bean
	Liveness fakeTelegramLiveness(Clock clock) {
		return this.setup.telegramLiveness(clock);
	}

	@Bean
	Desk fakeTelegramDesk(BotApi api, Inbox inbox, Hints hints, Liveness liveness) {
		return this.setup.telegramDesk(api.token(), inbox, hints, liveness);
	}

	@Bean
	TelegramChannel fakeTelegramChannel(FakeTelegram telegram, BotApi api, Hints hints, Liveness liveness,
			FileStore files, JdbcTemplate jdbc, Topics topics, Errands errands, BotName name) {
		return this.setup.telegramChannel(api, hints, liveness, Bots.settings(telegram.url()), files, jdbc, topics,
				errands, name);
	}

	@Bean
	Courier fakeTelegramCourier(BotApi api, Errands errands) {
		return this.setup.telegramCourier(api, errands);
	}

	@Bean
	Downloads fakeTelegramDownloads(FakeTelegram telegram, BotApi api, Announcements announcements, FileStore files,
			DailyFiles daily, Messenger messenger, TransactionOperations transaction) {
		return this.setup.telegramDownloads(api, announcements, files, daily, Bots.settings(telegram.url()), messenger,
				transaction);
	}

}
