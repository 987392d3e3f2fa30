package vn.nhipcau.telegram;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nhipcau.storage.Expiring;

/** What is removed of Telegram when it has served. */
@Configuration(proxyBeanMethods = false)
class TelegramRetention {

	@Bean
	Expiring telegramVersions() {
		return new Expiring("telegram.version", """
				DELETE FROM telegram_version WHERE id IN (
				  SELECT id FROM telegram_version WHERE said_at < ? LIMIT 500)""");
	}

	@Bean
	Expiring telegramDailyFiles() {
		return new Expiring("telegram.daily-files", """
				DELETE FROM telegram_daily_files WHERE (chat, sent_on) IN (
				  SELECT chat, sent_on FROM telegram_daily_files WHERE sent_on < CAST(? AS date) LIMIT 500)""");
	}

}
