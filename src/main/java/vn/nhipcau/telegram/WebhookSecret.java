package vn.nhipcau.telegram;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.storage.Vault;

/** By which Telegram proves that it is Telegram who calls. */
record WebhookSecret(String value) {

	/** Unless one is given it is made from the vault's key, which all nodes share. */
	static WebhookSecret of(TelegramSettings settings, BotToken token, Vault vault) {
		String given = settings.webhook().secret();
		return new WebhookSecret((given != null && !given.isBlank()) ? given
				: HexFormat.of().formatHex(vault.fingerprint("telegram|webhook|" + token.bot())));
	}

	/** In a time that tells nothing of where they differ. */
	boolean is(@Nullable String other) {
		return other != null && MessageDigest.isEqual(this.value.getBytes(StandardCharsets.UTF_8),
				other.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "***";
	}

}
