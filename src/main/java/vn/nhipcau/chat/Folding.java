package vn.nhipcau.chat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings words into the form in which they are compared: no diacritics, no case, single
 * blanks.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

	private Folding() {
	}

	/**
	 * "Việc của tôi", "VIEC CUA TOI" and the same in NFD all give {@code viec cua toi}.
	 */
	public static String fold(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		String plain = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
		return BLANKS.matcher(plain).replaceAll(" ").strip();
	}

}
