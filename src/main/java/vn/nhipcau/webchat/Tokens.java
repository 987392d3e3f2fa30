package vn.nhipcau.webchat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import org.springframework.stereotype.Component;

import vn.nhipcau.storage.Vault;

/**
 * Makes what a browser's cookie holds: 128 random bits with our mark, so that a cookie
 * somebody else made up never becomes a visitor.
 */
@Component
class Tokens {

	private static final int RANDOM_BYTES = 16;

	private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

	private final SecureRandom random = new SecureRandom();

	private final Vault vault;

	Tokens(Vault vault) {
		this.vault = vault;
	}

	String token() {
		byte[] secret = new byte[RANDOM_BYTES];
		this.random.nextBytes(secret);
		return text(secret) + "." + mark(text(secret));
	}

	boolean isOurs(String token) {
		int dot = token.indexOf('.');
		return dot > 0 && MessageDigest.isEqual(mark(token.substring(0, dot)).getBytes(StandardCharsets.UTF_8),
				token.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
	}

	/** In base 32, 130 bits: safe to read aloud and in any log. */
	VisitorId visitorId() {
		StringBuilder id = new StringBuilder();
		for (int i = 0; i < 26; i++) {
			id.append(BASE32.charAt(this.random.nextInt(BASE32.length())));
		}
		return new VisitorId(id.toString());
	}

	/** What the database keeps of a token. */
	static byte[] hash(String token) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String mark(String secret) {
		return text(Arrays.copyOf(this.vault.fingerprint("webchat.cookie|" + secret), RANDOM_BYTES));
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
