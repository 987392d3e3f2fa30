package vn.nhipcau.importer.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.Due.Op;
import vn.nhipcau.importer.Due.Period;
import vn.nhipcau.importer.source.Passage;

/**
 * Words about time. Years in the titles of programmes and dates of cited documents carry
 * no word such as "trước" or "đến" and are passed over.
 */
final class Dues {

	private static final String OP = "(?<op>(?:phai )?(?:hoan thanh|xong|bao cao|gui)?\\s?(?:truoc|cham nhat(?: la)?(?: truoc| den| vao)?|muon nhat(?: la)?"
			+ "|den het|den|trong|vao|het|cuoi|dau)\\s)?";

	private static final String DAY = "(?:ngay )?(?<day>\\d{1,2})(?:\\s?[/.-]\\s?| thang )(?<month>\\d{1,2})";

	private static final String YEAR = "(?:\\s?[/.-]\\s?| nam )(?<year>\\d{4})\\b";

	private static final String EVERY_YEAR = ",? (?:cua )?(?:hang|moi|tung) nam\\b";

	private static final Pattern KEY = Pattern
		.compile("(?:thoi gian|thoi han|tien do)(?: thuc hien| hoan thanh)?\\s?:\\s?(?:vao |trong )?$");

	private static final int LONGEST_KEY = 40;

	private static final String A_DAY = "\\d\\s?(?:[/.-]|thang)\\s?\\d";

	/** In order of preference: an earlier rule takes the words from a later one. */
	private static final List<Rule> RULES = List.of(
			rule("dip ", "(?<op>(?:vao )?dip )[^.;\\d]{0,60}(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})",
					Dues::onDay),
			rule("nam\\b",
					OP + DAY + "(?:, | va )" + OP.replace("<op>", "<also>")
							+ "(?:ngay )?\\d{1,2}(?:\\s?[/.-]\\s?| thang )\\d{1,2}" + EVERY_YEAR,
					(match) -> Due.every(Period.HALF_YEAR)),
			rule(A_DAY, OP + DAY + YEAR, Dues::onDay), //
			rule("nam\\b", OP + DAY + EVERY_YEAR, Dues::everyYear),
			rule(A_DAY, OP.substring(0, OP.length() - 1) + DAY + "(?![\\d/.-]*\\d| nam \\d)", Dues::withoutYear),
			rule("ngay \\d",
					OP + "ngay (?<day>\\d{1,2})(?: cua)? (?<each>hang thang|moi thang|hang quy|moi quy|thang cuoi quy)",
					Dues::everyMonthOrQuarter),
			rule("thang \\d", OP + "(?:cuoi |het )?thang (?<month>\\d{1,2})" + YEAR, Dues::endOfMonth),
			rule("nam\\b", OP + "thang (?<month>\\d{1,2})" + EVERY_YEAR, Dues::endOfMonthEveryYear),
			rule("quy [iv\\d]", OP + "(?:cuoi |het )?quy (?<quarter>iv|iii|ii|i|[1-4])" + YEAR, Dues::endOfQuarter),
			rule("nam\\b", OP + "quy (?<quarter>iv|iii|ii|i|[1-4])" + EVERY_YEAR, Dues::endOfQuarterEveryYear),
			rule("\\d{4}",
					"(?<op>den het nam |den cuoi nam |cuoi nam |trong nam |het nam |truoc nam )(?<year>\\d{4})\\b",
					Dues::endOfYear),
			rule("\\d{4}", "(?<op>hoan thanh )[^.;,:]{0,60}?nam (?<year>\\d{4})\\b", Dues::endOfYear),
			rule("\\d{4}", "(?:giai doan )?(?:nam )?\\d{4}\\s?-\\s?(?<year>\\d{4})\\b", Dues::endOfYear),
			rule("\\d{4}", "\\b(?:nam )?(?<year>20\\d\\d)\\b", Dues::endOfYear),
			rule("hang |moi |6 thang|dinh ky|thuong xuyen|lien tuc",
					"\\b(?<each>(?:hang|moi) (?:tuan|thang|quy|nam)|thu (?:hai|ba|tu|nam|sau|bay) hang tuan|0?6 thang(?! (?:dau|cuoi))|dinh ky|thuong xuyen|lien tuc)\\b",
					Dues::again));

	private interface Meaning extends Function<MatchResultOf, @Nullable Due> {

	}

	/**
	 * @param hint found at once in every text that the pattern may match
	 */
	private record Rule(Pattern hint, Pattern pattern, Meaning meaning) {
	}

	/**
	 * A match with its groups by name; a group the rule does not have is {@code null}.
	 */
	private record MatchResultOf(java.util.regex.Matcher matcher, String bare) {

		String group(String name) {
			try {
				String group = this.matcher.group(name);
				return (group != null) ? group.strip() : "";
			}
			catch (IllegalArgumentException ex) {
				return "";
			}
		}

		int number(String name) {
			return Integer.parseInt(group(name));
		}

	}

	private Dues() {
	}

	/** Everything about time in the passage, from left to right, without overlaps. */
	static List<DuePhrase> in(Passage passage) {
		List<DuePhrase> found = new ArrayList<>();
		for (Rule rule : RULES) {
			if (!rule.hint().matcher(passage.bare()).find()) {
				continue;
			}
			java.util.regex.Matcher matcher = rule.pattern().matcher(passage.bare());
			while (matcher.find()) {
				MatchResult match = matcher;
				if (found.stream().noneMatch((other) -> other.start() < match.end() && match.start() < other.end())) {
					found.add(phrase(rule, new MatchResultOf(matcher, passage.bare())));
				}
			}
		}
		found.sort(Comparator.comparingInt(DuePhrase::start));
		return found;
	}

	/** What a paragraph says about its own time: the first of those that say most. */
	static Optional<DuePhrase> ofText(Passage passage) {
		return in(passage).stream()
			.filter((phrase) -> phrase.weight() > 0)
			.filter((phrase) -> !phrase.due().equals(Due.every(Period.UNSPECIFIED)) || isPeriodic(passage, phrase))
			.max(Comparator.comparingInt(DuePhrase::weight)
				.thenComparing(Comparator.comparingInt(DuePhrase::start).reversed()));
	}

	/** What a cell about time says: a day needs no "trước" there. */
	static Optional<DuePhrase> ofCell(Passage passage) {
		return in(passage).stream().filter((phrase) -> phrase.exists() && phrase.due().isStated()).findFirst();
	}

	/** Whether a short line speaks of time and of nothing else. */
	static boolean isTimeline(Passage passage) {
		if (passage.length() > 60) {
			return false;
		}
		StringBuilder rest = new StringBuilder(passage.bare());
		List<DuePhrase> phrases = in(passage);
		for (DuePhrase phrase : phrases) {
			for (int i = phrase.start(); i < phrase.end(); i++) {
				rest.setCharAt(i, ' ');
			}
		}
		String words = rest.toString()
			.replaceAll("\\b(?:va|tu|den|trong|cac|nam|thang|quy|ngay|hoan thanh|bat dau|thuc hien)\\b", " ");
		return !phrases.isEmpty() && words.chars().noneMatch(Character::isLetter);
	}

	/** "định kỳ báo cáo", not "khám sức khỏe định kỳ". */
	private static boolean isPeriodic(Passage passage, DuePhrase phrase) {
		return passage.bare().startsWith("dinh ky", phrase.start())
				&& passage.bare().matches(".*\\b(?:bao cao|tong hop|so ket|giao ban|thong tin)\\b.*");
	}

	private static DuePhrase phrase(Rule rule, MatchResultOf match) {
		java.util.regex.Matcher matcher = match.matcher();
		boolean explicit = !match.group("op").isEmpty() || !match.group("each").isEmpty()
				|| matcher.group().endsWith(" nam");
		int start = matcher.start() + (matcher.group().length() - matcher.group().stripLeading().length());
		try {
			Due due = rule.meaning().apply(match);
			boolean open = due != null && due.monthDay() == null && !due.isStated();
			return new DuePhrase((due != null) ? due : Due.none(), open ? everyYear(match) : null, due != null,
					explicit || isKeyed(match.bare(), start, matcher.end()), start, matcher.end());
		}
		catch (DateTimeException ex) {
			return new DuePhrase(Due.none(), null, false, explicit, start, matcher.end());
		}
	}

	/** Behind "thời gian thực hiện:", or alone in brackets, a day needs no "trước". */
	private static boolean isKeyed(String bare, int start, int end) {
		boolean bracketed = start > 0 && bare.charAt(start - 1) == '(' && bare.startsWith(")", end);
		return bracketed || KEY.matcher(bare.substring(Math.max(0, start - LONGEST_KEY), start)).find();
	}

	private static Due onDay(MatchResultOf match) {
		return Due.on(LocalDate.of(match.number("year"), match.number("month"), match.number("day")), op(match));
	}

	/**
	 * "hằng năm …, trước ngày 30 tháng 11"; otherwise it stays open which year is meant.
	 */
	private static Due withoutYear(MatchResultOf match) {
		boolean yearly = match.bare().matches(".*\\b(?:hang|moi) nam\\b.*");
		return yearly ? everyYear(match) : Due.none();
	}

	private static Due everyYear(MatchResultOf match) {
		return Due.everyYear(match.number("month"), match.number("day"), op(match));
	}

	private static Due everyMonthOrQuarter(MatchResultOf match) {
		int day = match.number("day");
		LocalDate.of(2000, 1, day);
		Period period = match.group("each").contains("quy") ? Period.QUARTER : Period.MONTH;
		return Due.everyMonthOrQuarter(period, day, op(match));
	}

	private static Due endOfMonth(MatchResultOf match) {
		YearMonth month = YearMonth.of(match.number("year"), match.number("month"));
		return before(match) ? Due.on(month.atDay(1), Op.BEFORE) : Due.on(month.atEndOfMonth(), wholeOp(match));
	}

	private static Due endOfMonthEveryYear(MatchResultOf match) {
		return Due.everyYear(match.number("month"), YearMonth.of(2001, match.number("month")).lengthOfMonth(),
				wholeOp(match));
	}

	private static Due endOfQuarter(MatchResultOf match) {
		YearMonth month = YearMonth.of(match.number("year"), quarter(match) * 3);
		return before(match) ? Due.on(month.minusMonths(2).atDay(1), Op.BEFORE)
				: Due.on(month.atEndOfMonth(), wholeOp(match));
	}

	private static Due endOfQuarterEveryYear(MatchResultOf match) {
		YearMonth month = YearMonth.of(2001, quarter(match) * 3);
		return Due.everyYear(month.getMonthValue(), month.lengthOfMonth(), wholeOp(match));
	}

	private static Due endOfYear(MatchResultOf match) {
		return before(match) ? Due.on(LocalDate.of(match.number("year"), 1, 1), Op.BEFORE)
				: Due.on(LocalDate.of(match.number("year"), 12, 31), wholeOp(match));
	}

	private static Due again(MatchResultOf match) {
		String each = match.group("each");
		if (each.endsWith("tuan")) {
			return Due.every(Period.WEEK);
		}
		if (each.endsWith("6 thang")) {
			return Due.every(Period.HALF_YEAR);
		}
		if (each.endsWith(" thang")) {
			return Due.every(Period.MONTH);
		}
		if (each.endsWith(" quy")) {
			return Due.every(Period.QUARTER);
		}
		return Due.every(each.endsWith(" nam") ? Period.YEAR : Period.UNSPECIFIED);
	}

	private static int quarter(MatchResultOf match) {
		return switch (match.group("quarter")) {
			case "i", "1" -> 1;
			case "ii", "2" -> 2;
			case "iii", "3" -> 3;
			default -> 4;
		};
	}

	private static boolean before(MatchResultOf match) {
		return op(match) == Op.BEFORE;
	}

	/** Of a month, quarter or year that is named as a whole. */
	private static Op wholeOp(MatchResultOf match) {
		if (match.matcher().group().contains("cuoi ") && !match.group("op").startsWith("den")) {
			return Op.END_OF;
		}
		Op op = op(match);
		return (op != null) ? op : Op.WITHIN;
	}

	private static @Nullable Op op(MatchResultOf match) {
		String op = match.group("op");
		if (op.contains("truoc")) {
			return Op.BEFORE;
		}
		if (op.contains("dip")) {
			return Op.AROUND;
		}
		if (op.contains("cham nhat") || op.contains("muon nhat") || op.contains("den") || op.contains("het")) {
			return Op.BY;
		}
		if (op.contains("cuoi")) {
			return Op.END_OF;
		}
		return op.contains("trong") ? Op.WITHIN : null;
	}

	private static Rule rule(String hint, String pattern, Meaning meaning) {
		return new Rule(Pattern.compile(hint), Pattern.compile(pattern), meaning);
	}

}
