package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period ({@code kỳ báo cáo}).
 *
 * @param index counted from 1 within the year
 */
public record Period(Kind kind, int year, int index) {

	private static final Pattern CODE = Pattern.compile("(\\d{4})-([MQHNY])(\\d{1,2})");

	/** The lengths that reports have. */
	public enum Kind {

		MONTH(1, 12), QUARTER(3, 4), HALF_YEAR(6, 2), NINE_MONTHS(9, 1), YEAR(12, 1);

		private final int months;

		private final int perYear;

		Kind(int months, int perYear) {
			this.months = months;
			this.perYear = perYear;
		}

		private String letter() {
			return name().substring(0, 1);
		}

	}

	public Period {
		if (index < 1 || index > kind.perYear) {
			throw new IllegalArgumentException("No %s number %d in a year".formatted(kind, index));
		}
	}

	/** The period of this kind in which a day lies; nine months begin every year. */
	public static Period containing(LocalDate day, Kind kind) {
		int index = Math.min((day.getMonthValue() - 1) / kind.months + 1, kind.perYear);
		return new Period(kind, day.getYear(), index);
	}

	/** Reads {@link #code()}. */
	public static Optional<Period> parse(String code) {
		Matcher matcher = CODE.matcher(code);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int index = Integer.parseInt(matcher.group(3));
		return java.util.Arrays.stream(Kind.values())
			.filter((kind) -> kind.letter().equals(matcher.group(2)) && index >= 1 && index <= kind.perYear)
			.map((kind) -> new Period(kind, Integer.parseInt(matcher.group(1)), index))
			.findFirst();
	}

	/** A short stable name, such as {@code 2026-Q2}. */
	public String code() {
		return "%04d-%s%d".formatted(this.year, this.kind.letter(), this.index);
	}

	public LocalDate first() {
		return LocalDate.of(this.year, (this.index - 1) * this.kind.months + 1, 1);
	}

	public LocalDate last() {
		return lastMonth().atEndOfMonth();
	}

	public Period next() {
		return (this.index < this.kind.perYear) ? new Period(this.kind, this.year, this.index + 1)
				: new Period(this.kind, this.year + 1, 1);
	}

	/**
	 * From the 15th of the month before the period to the 14th of its last month (NĐ
	 * 09/2019/NĐ-CP; windows as in Khánh Hòa, QĐ 01/2023/QĐ-UBND, Điều 4).
	 */
	public DataWindow dataWindow() {
		return new DataWindow(first().minusMonths(1).withDayOfMonth(15), lastMonth().atDay(14));
	}

	/** The days whose figures belong to a period's report. */
	public record DataWindow(LocalDate from, LocalDate cutOff) {
	}

	YearMonth lastMonth() {
		return YearMonth.of(this.year, Month.of(this.index * this.kind.months));
	}

}
