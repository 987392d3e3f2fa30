package vn.nhipcau.importer.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.Due.Op;
import vn.nhipcau.importer.Due.Period;

/**
 * Words about time that were found, and the due they can mean.
 *
 * @param groups at the words; used before the search goes on
 * @param opening the words before them that make a day a due one
 * @param hour of the day that they name besides
 * @param start where the opening begins, else the words
 */
record DueMatch(Matcher groups, String bare, @Nullable String opening, @Nullable String hour, int start) {

	/** Up to here the office has not begun: the day itself is too late. */
	private static final int MORNING = 8;

	private static final int LAST_WEEK = 4;

	int end() {
		return this.groups.end();
	}

	String words() {
		return this.groups.group();
	}

	/** Of a group that the rule does not have, nothing. */
	String group(String name) {
		try {
			String group = this.groups.group(name);
			return (group != null) ? group.strip() : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private int number(String name) {
		return Integer.parseInt(group(name));
	}

	/** The words that ask for the day. */
	String asks() {
		return (this.opening != null) ? this.opening : group("op");
	}

	Due day() {
		return Due.on(LocalDate.of(number("year"), number("month"), number("day")), op());
	}

	/**
	 * "hằng năm …, trước ngày 30 tháng 11"; otherwise it stays open which year is meant.
	 */
	boolean isOfEveryYear() {
		return this.bare.matches(".*\\b(?:hang|moi) nam\\b.*");
	}

	Due dayOfEveryYear() {
		return Due.everyYear(number("month"), number("day"), op());
	}

	Due dayOfEveryMonthOrQuarter() {
		int day = number("day");
		LocalDate.of(2000, 1, day);
		Period period = group("each").contains("quy") ? Period.QUARTER : Period.MONTH;
		return Due.everyMonthOrQuarter(period, day, op());
	}

	Due month() {
		YearMonth month = YearMonth.of(number("year"), number("month"));
		return endsWithItsWeek() ? Due.on(month.atDay(lastOfWeek()), wholeOp()) : ofMonths(month, 1);
	}

	Due monthOfEveryYear() {
		return endsWithItsWeek() ? Due.everyYear(number("month"), lastOfWeek(), wholeOp())
				: ofMonthsOfEveryYear(number("month"), 1);
	}

	/** "tuần 2 tháng 6": from the eighth to the fourteenth. */
	private boolean endsWithItsWeek() {
		return !group("week").isEmpty() && number("week") < LAST_WEEK && number("week") > 0 && op() != Op.BEFORE;
	}

	private int lastOfWeek() {
		return number("week") * 7;
	}

	Due quarter() {
		return ofMonths(YearMonth.of(number("year"), quarterNumber() * 3), 3);
	}

	Due quarterOfEveryYear() {
		return ofMonthsOfEveryYear(quarterNumber() * 3, 3);
	}

	Due halfYear() {
		return ofMonths(YearMonth.of(number("year"), group("half").endsWith("dau") ? 6 : 12), 6);
	}

	Due year() {
		return ofMonths(YearMonth.of(number("year"), 12), 12);
	}

	Due again() {
		String each = group("each");
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

	/** Before the first day of some months, or until the last. */
	private Due ofMonths(YearMonth last, int months) {
		return (op() == Op.BEFORE) ? Due.on(last.minusMonths(months - 1L).atDay(1), Op.BEFORE)
				: Due.on(last.atEndOfMonth(), wholeOp());
	}

	private Due ofMonthsOfEveryYear(int last, int months) {
		return (op() == Op.BEFORE && last > months) ? Due.everyYear(last - months + 1, 1, Op.BEFORE)
				: Due.everyYear(last, YearMonth.of(2001, last).lengthOfMonth(), wholeOp());
	}

	private int quarterNumber() {
		return switch (group("quarter")) {
			case "i", "1" -> 1;
			case "ii", "2" -> 2;
			case "iii", "3" -> 3;
			default -> 4;
		};
	}

	/** Of months or a year that are named as a whole. */
	private Op wholeOp() {
		String asks = asks();
		if (asks.contains("cuoi") && !asks.startsWith("den")) {
			return Op.END_OF;
		}
		Op op = op();
		return (op != null) ? op : Op.WITHIN;
	}

	private @Nullable Op op() {
		String op = asks();
		if (op.contains("truoc")) {
			return (this.hour != null && Integer.parseInt(this.hour) > MORNING) ? Op.BY : Op.BEFORE;
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

}
