package vn.nhipcau.importer.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names set in capitals, as they are written in a sentence. */
final class Capitals {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	/** Stay capitals where the rest becomes small. */
	private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})(?:ubnd|hđnd|mttq|ubmttq)(?!\\p{L})");

	private static final Pattern REGION = Pattern.compile("(?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu) ");

	private Capitals() {
	}

	/** "QUYẾT ĐỊNH": "Quyết định". */
	static String asSentence(String text) {
		String small = INITIALS.matcher(text.toLowerCase(VIETNAMESE))
			.replaceAll((match) -> match.group().toUpperCase(VIETNAMESE));
		return small.isEmpty() ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1);
	}

	/** "TỈNH": "tỉnh". */
	static String asSmall(String text) {
		return text.toLowerCase(VIETNAMESE);
	}

	/** "ỦY BAN NHÂN DÂN XÃ HÒA AN": "Ủy ban nhân dân xã Hòa An". */
	static String asBody(String capitals) {
		StringBuilder text = new StringBuilder(asSentence(capitals.replaceFirst("^Y BAN", "ỦY BAN")));
		Matcher region = REGION.matcher(text.toString());
		if (region.find()) {
			for (int i = region.end(); i < text.length(); i++) {
				if (text.charAt(i - 1) == ' ') {
					text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
				}
			}
		}
		return text.toString();
	}

}
