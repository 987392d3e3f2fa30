package vn.nhipcau.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.ReportDay;

/**
 * Reads a deadline as people type it: "15/12/2026", "trước ngày 15/12/2026", "trước ngày
 * 15/12 hằng năm", "hằng quý", "không thời hạn", with or without diacritics.
 */
public final class ScheduleReader {

	private static final Pattern DATE = Pattern.compile(
			"(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})" + "|(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})");

	private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})\\s*(?:[/.-]|thang)\\s*(\\d{1,2})(?!\\d)");

	private static final Pattern DAY_OF_MONTH = Pattern.compile("ngay (\\d{1,2})(?!\\d)");

	private static final Pattern NONE = Pattern
		.compile("khong(?: (?:co|quy dinh|ro))*+(?: thoi han| han)?|vo thoi han|no deadline|none");

	private static final int LEAP_YEAR = 2000;

	private ScheduleReader() {
	}

	/** What was made of it. */
	public sealed interface Reading {

	}

	public record Read(Schedule schedule) implements Reading {
	}

	/**
	 * A day that no calendar has.
	 *
	 * @param day as typed
	 */
	public record NoSuchDay(String day) implements Reading {
	}

	public record NotUnderstood() implements Reading {
	}

	public static Reading read(String typed) {
		String text = Folding.fold(typed);
		if (NONE.matcher(text).matches()) {
			return new Read(Schedule.undated());
		}
		Due.Operator operator = text.contains("truoc") || text.contains("before") ? Due.Operator.BEFORE
				: Due.Operator.BY;
		Matcher date = DATE.matcher(text);
		try {
			if (date.find()) {
				return new Read(Schedule.once(Due.day(operator, day(date))));
			}
			return kind(text).map((kind) -> recurring(kind, text, operator)).orElseGet(NotUnderstood::new);
		}
		catch (DateTimeException ex) {
			return new NoSuchDay(typed.strip());
		}
	}

	/**
	 * A day alone.
	 * @return empty when it is none, or no calendar has it
	 */
	public static Optional<LocalDate> day(String typed) {
		Matcher date = DATE.matcher(Folding.fold(typed));
		try {
			return date.find() ? Optional.of(day(date)) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static LocalDate day(Matcher date) {
		int first = (date.group(1) != null) ? 1 : 4;
		return LocalDate.of(Integer.parseInt(date.group(first + 2)), Integer.parseInt(date.group(first + 1)),
				Integer.parseInt(date.group(first)));
	}

	private static Optional<Schedule.Kind> kind(String text) {
		if (text.matches(".*\\b(?:(?:hang|moi|tung) thang|monthly)\\b.*")) {
			return Optional.of(Schedule.Kind.MONTHLY);
		}
		if (text.matches(".*\\b(?:(?:hang|moi|tung) quy|quarterly)\\b.*")) {
			return Optional.of(Schedule.Kind.QUARTERLY);
		}
		if (text.matches(".*\\b(?:(?:6|sau) thang|nua nam|half-yearly)\\b.*")) {
			return Optional.of(Schedule.Kind.HALF_YEARLY);
		}
		return text.matches(".*\\b(?:(?:hang|moi) nam|yearly|dinh ky|thuong xuyen)\\b.*")
				? Optional.of(Schedule.Kind.YEARLY) : Optional.empty();
	}

	private static Reading recurring(Schedule.Kind kind, String text, Due.Operator operator) {
		if (kind == Schedule.Kind.YEARLY) {
			Matcher day = DAY_OF_YEAR.matcher(text);
			if (day.find()) {
				LocalDate stated = LocalDate.of(LEAP_YEAR, Integer.parseInt(day.group(2)),
						Integer.parseInt(day.group(1)));
				return new Read(Schedule.yearly(operator, stated.getMonthValue(), stated.getDayOfMonth()));
			}
			return new Read(Schedule.every(kind, null));
		}
		Matcher day = DAY_OF_MONTH.matcher(text);
		return new Read(Schedule.every(kind, day.find() ? reportDay(operator, day.group(1)) : null));
	}

	private static @Nullable ReportDay reportDay(Due.Operator operator, String day) {
		int dayOfMonth = Integer.parseInt(day);
		LocalDate.of(LEAP_YEAR, 1, dayOfMonth);
		return new ReportDay(operator, 0, dayOfMonth);
	}

}
