package vn.nhipcau.importer.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number or sign a line begins with: {@code III.}, {@code 2.1.}, {@code 3/},
 * {@code đ)}, {@code -}.
 *
 * @param value without the sign that follows it; empty for a dash
 * @param length characters it takes at the head of the line, blanks included
 */
public record Label(Kind kind, String value, int length) {

	private static final Pattern LABEL = Pattern.compile("(?:(?<roman>[IVX]{1,5})[.)/]|(?<part>[A-H])\\.(?=\\s)"
			+ "|Điều (?<article>\\d{1,3})[.:]|(?<deep>\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?(?=\\s)|(?<decimal>\\d{1,2})(?:[.)](?!\\d)|/(?=\\s))"
			+ "|(?<letter>[a-zđ])[).](?=\\s)|(?<plus>\\+)|(?<dash>[-–—•*●▪](?!-)))\\s*");

	/** From the outermost to the innermost. */
	public enum Kind {

		PART, ROMAN, ARTICLE, DECIMAL, LETTER, DASH, PLUS

	}

	static @Nullable Label of(String line) {
		Matcher matcher = LABEL.matcher(line);
		if (!matcher.lookingAt() || matcher.end() == line.length()) {
			return null;
		}
		for (Kind kind : Kind.values()) {
			String value = matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT));
			if (value != null) {
				return new Label(kind, (kind.compareTo(Kind.DASH) < 0) ? value : "", matcher.end());
			}
		}
		return new Label(Kind.DECIMAL, matcher.group("deep"), matcher.end());
	}

	/** How deep it lies: larger is deeper; {@code 1.1} lies below {@code 1}. */
	public int level() {
		int dots = (int) this.value.chars().filter((c) -> c == '.').count();
		return this.kind.ordinal() * 10 + dots;
	}

	/** {@code 2.1} already says that it belongs to {@code 2}. */
	public boolean isDeep() {
		return this.kind == Kind.DECIMAL && this.value.contains(".");
	}

	/** Dashes and plus signs count nothing. */
	public boolean isCounted() {
		return this.kind.compareTo(Kind.DASH) < 0;
	}

}
