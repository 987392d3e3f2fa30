package vn.nhipcau.telegram;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param token from the environment; without it the house has no Telegram
 * @param approval names the document that approves the use of Telegram
 * @param apiUrl the Bot API, or a server of our own that speaks it; it may have a path
 * @param pollFor how long Telegram holds a poll when there is nothing new
 * @param webhook set: Telegram calls us, and we do not poll
 * @param allowPaidBroadcast pays Telegram for more than 30 messages a second
 */
@ConfigurationProperties("nhipcau.telegram")
record TelegramSettings(@Nullable String token, @Nullable String approval,
		@DefaultValue("https://api.telegram.org") URI apiUrl, @DefaultValue("30s") Duration pollFor,
		@DefaultValue Webhook webhook, @DefaultValue("false") boolean allowPaidBroadcast, @DefaultValue Limits limits) {

	/**
	 * @param url how Telegram reaches {@link WebhookController#PATH}; HTTPS, port 443,
	 * 80, 88 or 8443
	 * @param secret 1 to 256 of {@code A-Z a-z 0-9 _ -}; made from the vault's key unless
	 * given
	 */
	record Webhook(@Nullable String url, @Nullable String secret) {

		boolean isSet() {
			return this.url != null && !this.url.isBlank();
		}

	}

	/**
	 * @param interval between messages of the bot. Telegram bears 30 a second
	 * @param atOnce how many may be on their way, from each node: at 30 a second and half
	 * a second for each answer, 15 are
	 * @param chatInterval between messages of one chat
	 * @param chatBurst how many of them may go at once
	 * @param groupInterval between messages of one group: Telegram bears 20 a minute
	 * @param filesPerDay that one chat may send; what is more is not fetched
	 */
	record Limits(@DefaultValue("34ms") Duration interval, @DefaultValue("16") int atOnce,
			@DefaultValue("1s") Duration chatInterval, @DefaultValue("3") int chatBurst,
			@DefaultValue("3s") Duration groupInterval, @DefaultValue("100") int filesPerDay) {
	}

	/** Shows no secret. */
	@Override
	public String toString() {
		return "TelegramSettings[" + this.apiUrl + "]";
	}

}
