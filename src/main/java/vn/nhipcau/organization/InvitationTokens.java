package vn.nhipcau.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Secrets that fit into a link, a chat platform's start parameter and a button: 26
 * characters of a-z and 2-7, 130 random bits.
 */
final class InvitationTokens {

	private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

	private static final int LENGTH = 26;

	private static final SecureRandom RANDOM = new SecureRandom();

	private InvitationTokens() {
	}

	static String fresh() {
		StringBuilder token = new StringBuilder(LENGTH);
		RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach((letter) -> token.append(ALPHABET.charAt(letter)));
		return token.toString();
	}

	/**
	 * The same secret each time, for nobody but whoever has the vault's key.
	 * @param fingerprint at least 26 bytes of it
	 */
	static String from(byte[] fingerprint) {
		StringBuilder token = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			token.append(ALPHABET.charAt(fingerprint[i] & 31));
		}
		return token.toString();
	}

	/**
	 * What is stored: SHA-256, hexadecimal. So many random bits need no slower hash.
	 * @param typed the token, or the whole link that somebody pasted
	 */
	static String hash(String typed) {
		String token = typed.substring(typed.lastIndexOf('#') + 1).strip().toLowerCase(Locale.ROOT);
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
