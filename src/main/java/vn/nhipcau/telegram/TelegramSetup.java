package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Menus;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.storage.Batons;
import vn.nhipcau.storage.Worker;

/**
 * Puts one bot together, where a token and the document that approves its use are given.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenGiven.class)
class TelegramSetup {

	private static final Logger log = LoggerFactory.getLogger(TelegramSetup.class);

	@Bean
	BotToken telegramToken(TelegramSettings settings) {
		BotToken token = new BotToken(Objects.requireNonNullElse(settings.token(), ""));
		String approval = settings.approval();
		if (approval == null || approval.isBlank()) {
			throw new NotApproved();
		}
		log.info("Telegram {} is used by approval of: {}", token, approval);
		return token;
	}

	@Bean(destroyMethod = "close")
	BotApi telegramApi(BotToken token, TelegramSettings settings) {
		return new BotApi(token, settings.apiUrl(), settings.pollFor());
	}

	@Bean
	Liveness telegramLiveness(Clock clock) {
		return new Liveness(clock);
	}

	@Bean(destroyMethod = "close")
	Hints telegramHints(BotApi api) {
		return new Hints(api);
	}

	@Bean
	Desk telegramDesk(BotToken token, Inbox inbox, Hints hints, Liveness liveness) {
		return new Desk(token, inbox, hints, liveness);
	}

	@Bean
	TelegramChannel telegramChannel(BotApi api, Hints hints, Liveness liveness, TelegramSettings settings,
			FileStore files, JdbcTemplate jdbc, Topics topics, Errands errands, BotName name) {
		FileMessages messages = new FileMessages(api, files, new SentFiles(jdbc, api.token().bot()),
				settings.allowPaidBroadcast());
		RequestKeyboards keyboards = new RequestKeyboards(api, jdbc, errands);
		return new TelegramChannel(api, messages, keyboards, topics, errands, name, hints, liveness, settings);
	}

	@Bean
	Downloads telegramDownloads(BotApi api, Announcements announcements, FileStore files, DailyFiles daily,
			TelegramSettings settings, Messenger messenger, TransactionOperations transaction) {
		return new Downloads(api, announcements, files, daily, settings.limits().filesPerDay(), messenger, transaction);
	}

	@Bean
	Courier telegramCourier(BotApi api, Errands errands) {
		return new Courier(api, errands);
	}

	@Bean
	Introduction telegramIntroduction(BotApi api, BotName name, Menus menus, Dictionary dictionary) {
		return new Introduction(api, name, menus, dictionary);
	}

	@Bean
	TelegramLoops telegramLoops(BotApi api, Desk desk, Liveness liveness, Downloads downloads, Courier courier,
			Introduction introduction, TelegramSettings settings, ObjectProvider<WebhookSecret> secret, Batons batons,
			@Value("${nhipcau.engine.start}") boolean start) {
		String url = settings.webhook().url();
		Reception reception = settings.webhook().isSet()
				? new WebhookRegistration(api, liveness, Objects.requireNonNull(url), secret.getObject())
				: new OneAtATime(batons, api.token().bot(), new Poller(api, desk, liveness, settings.pollFor()),
						liveness);
		return new TelegramLoops(reception,
				List.of(new Worker("telegram-file", 2, Duration.ofSeconds(1), downloads::runOnce),
						new Worker("telegram-errand", 1, courier::turn),
						new Worker("telegram-hello", 1, introduction::turn)),
				start);
	}

	@Bean("telegram")
	HealthIndicator telegramHealth(Liveness liveness, TelegramSettings settings) {
		return new TelegramHealth(liveness, !settings.webhook().isSet());
	}

	@Bean
	MeterBinder telegramSilence(Liveness liveness) {
		return (registry) -> Gauge
			.builder("nhipcau.telegram.silence", liveness, (heard) -> heard.silence().toMillis() / 1000.0)
			.baseUnit("seconds")
			.description("Age of the last successful poll or delivery")
			.register(registry);
	}

}
