package vn.nhipcau.progress.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the obstacle in what was written.
 *
 * @param from where it begins; behind the end when there is none
 * @param text as written; empty when it is not named, {@code null} when there is none
 */
record ObstacleWords(int from, @Nullable String text) {

	private static final Pattern START = Pattern.compile("""
			\\b(?:vuong mac|vuong|kho khan\
			|(?:chua|khong|ko) (?:the )?(?:lam|thuc hien|trien khai|hoan thanh|bat dau|xong)(?: xong)?\
			(?:(?: duoc| noi)?,? (?:vi|do|boi)| duoc| noi)(?: vi| do| boi)?)\\b""");

	private static final Pattern NONE_BEFORE = Pattern
		.compile("\\b(?:khong|ko|het|chua)(?: (?:con|co|gap|bi|thay|go|duoc))*+ $");

	/** "300 m vuông", written without diacritics. */
	private static final Pattern SQUARE_BEFORE = Pattern.compile("\\b(?:m|km|cm|met|hinh) $");

	static ObstacleWords find(Folded said, String words) {
		Matcher start = START.matcher(words);
		while (start.find()) {
			if (isOne(said, words, start)) {
				String text = said.original(start.start(), words.length()).strip();
				boolean named = !words.substring(start.end()).replaceAll("[^a-z0-9]", "").isEmpty();
				return new ObstacleWords(start.start(), named ? text : "");
			}
		}
		return new ObstacleWords(words.length(), null);
	}

	/** At first sight, at any length. */
	static boolean isSpokenOf(String words) {
		return START.matcher(words).find();
	}

	boolean isAny() {
		return this.text != null;
	}

	private static boolean isOne(Folded said, String words, Matcher start) {
		String before = words.substring(0, start.start());
		String word = said.original(start.start(), start.end()).toLowerCase(java.util.Locale.ROOT);
		boolean square = SQUARE_BEFORE.matcher(before).find() || word.startsWith("vuông") || word.startsWith("vương");
		boolean negated = (word.startsWith("v") || word.startsWith("k")) && !start.group().startsWith("kh")
				&& NONE_BEFORE.matcher(before).find();
		boolean noTrouble = start.group().equals("kho khan") && NONE_BEFORE.matcher(before).find();
		return !square && !negated && !noTrouble;
	}

}
