package vn.nhipcau.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;

/**
 * Seals content at rest (AES-256-GCM). What is sealed for one place (a table, column and
 * row) cannot be opened as if it stood in another.
 */
public final class Vault {

	private final Aead aead;

	private final Mac mac;

	Vault(Aead aead, Mac mac) {
		this.aead = aead;
		this.mac = mac;
	}

	/**
	 * @param place where the content is stored, such as {@code inbox|web:17}
	 */
	public byte[] seal(byte[] content, String place) {
		try {
			return this.aead.encrypt(content, place.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot seal content for " + place, ex);
		}
	}

	public byte[] sealText(String content, String place) {
		return seal(content.getBytes(StandardCharsets.UTF_8), place);
	}

	/**
	 * @throws IllegalStateException when the content was altered, moved, or sealed with
	 * another key
	 */
	public byte[] open(byte[] sealed, String place) {
		try {
			return this.aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot open content of " + place + ": altered, moved or another key", ex);
		}
	}

	public String openText(byte[] sealed, String place) {
		return new String(open(sealed, place), StandardCharsets.UTF_8);
	}

	/**
	 * A keyed fingerprint (HMAC-SHA-256, 32 bytes): nobody without the key can make one.
	 */
	public byte[] fingerprint(String text) {
		try {
			byte[] tag = this.mac.computeMac(text.getBytes(StandardCharsets.UTF_8));
			byte[] fingerprint = new byte[32];
			System.arraycopy(tag, tag.length - 32, fingerprint, 0, 32);
			return fingerprint;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot fingerprint", ex);
		}
	}

}
