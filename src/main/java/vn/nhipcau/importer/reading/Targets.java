package vn.nhipcau.importer.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.TargetDraft;
import vn.nhipcau.importer.source.Passage;

/**
 * Figures to be reached: a number and what it counts. "1.500" is 1500, "0,5" is a half.
 */
final class Targets {

	private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";

	private static final String UNITS = Vocabulary.lines("units")
		.stream()
		.map(Passage::bare)
		.sorted(Comparator.comparing(String::length).reversed())
		.map(Pattern::quote)
		.collect(Collectors.joining("|"));

	/** What is counted, where it is none of the usual units. */
	private static final String OTHER = "(?!(?:"
			+ Vocabulary.lines("no-units").stream().map(Passage::bare).collect(Collectors.joining("|"))
			+ ")\\b)\\p{L}{2,}(?:-\\p{L}+)?";

	private static final Pattern TARGET = Pattern
		.compile("(?<before>(?:it nhat|toi thieu|tren|duoi|khong qua|toi da|hon|tu) )?" + "(?<![\\d/.,-])(?<low>"
				+ NUMBER + ")(?:\\s?(?:-|den)\\s?(?<high>" + NUMBER + "))?(?:\\s?(?<unit>" + UNITS
				+ ")| [\"“]?(?<other>" + OTHER + "(?: " + OTHER + "){0,2}))(?![\\p{L}\\d/])(?<after> tro len)?");

	/** What a number behind these words counts is not a figure to be reached. */
	private static final Pattern NOT_A_FIGURE = Pattern.compile(
			"(?:\\bso|nam|thang|ngay|dieu|khoan|muc|lan thu|thu|muc do|khoa|diem|quy|nghi quyet|luat|giai doan|bieu|mau|phu luc|quoc lo|khu vuc)\\s$");

	private static final int WORDS_AROUND = 60;

	private Targets() {
	}

	static List<TargetDraft> in(Passage passage) {
		List<TargetDraft> targets = new ArrayList<>();
		for (Passage clause : Clauses.of(passage)) {
			Due due = Dues.in(clause)
				.stream()
				.filter(DuePhrase::isFixed)
				.map(DuePhrase::due)
				.findFirst()
				.orElse(Due.none());
			Matcher matcher = TARGET.matcher(clause.bare());
			while (matcher.find()) {
				if (isFigure(clause, matcher)) {
					targets.add(target(clause, matcher, due));
				}
			}
		}
		return targets;
	}

	/** Neither the number of something nor a year. */
	private static boolean isFigure(Passage clause, Matcher matcher) {
		boolean year = matcher.group("other") != null && matcher.group("low").matches("(?:19|20)\\d\\d|0+");
		String before = clause.text().substring(0, matcher.start());
		boolean quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
		return !year && !quoted && !NOT_A_FIGURE.matcher(clause.bare().substring(0, matcher.start())).find();
	}

	private static TargetDraft target(Passage clause, Matcher matcher, Due due) {
		BigDecimal high = number(matcher.group("high"));
		BigDecimal low = java.util.Objects.requireNonNull(number(matcher.group("low")));
		String group = (matcher.group("unit") != null) ? "unit" : "other";
		String unit = clause.text().substring(matcher.start(group), matcher.end(group));
		int end = clause.length();
		for (int i = matcher.end(); i < Math.min(end, matcher.end() + WORDS_AROUND); i++) {
			if (",;:.".indexOf(clause.bare().charAt(i)) >= 0) {
				end = i;
			}
		}
		end = Math.min(end, matcher.end() + WORDS_AROUND);
		return new TargetDraft(low, high, unit, comparator(matcher, high != null),
				clause.part(matcher.start(), end).text(), due);
	}

	private static @Nullable BigDecimal number(@Nullable String digits) {
		return (digits != null) ? new BigDecimal(digits.replace(".", "").replace(',', '.')) : null;
	}

	private static TargetDraft.Comparator comparator(Matcher matcher, boolean range) {
		if (range) {
			return TargetDraft.Comparator.RANGE;
		}
		String before = (matcher.group("before") != null) ? matcher.group("before").strip() : "";
		return switch (before) {
			case "it nhat", "toi thieu" -> TargetDraft.Comparator.GE;
			case "tren", "hon" -> TargetDraft.Comparator.GT;
			case "duoi" -> TargetDraft.Comparator.LT;
			case "khong qua", "toi da" -> TargetDraft.Comparator.LE;
			default -> (matcher.group("after") != null) ? TargetDraft.Comparator.GE : TargetDraft.Comparator.EQ;
		};
	}

}
