package vn.nhipcau.importer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * By when, as the document says it.
 *
 * @param kind no time, one day, or again and again
 * @param date the day as stated; a month, quarter or year stands for its last day
 * @param monthDay for recurring ones: {@code 12-15} of a year, {@code 25} of a month;
 * {@code null} where no day is stated
 * @param op the word before the day
 * @param lastDay the last day allowed, in the shape of {@code date} or {@code monthDay}:
 * the eve for {@link Op#BEFORE}, else the day itself
 * @param period of recurring ones
 */
public record Due(Kind kind, @Nullable LocalDate date, @Nullable String monthDay, @Nullable Op op,
		@Nullable String lastDay, @Nullable Period period) {

	private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

	private static final int ANY_COMMON_YEAR = 2001;

	public enum Kind {

		NONE, DATE, RECURRING

	}

	/** trước ngày · chậm nhất, đến · trong · cuối · vào dịp. */
	public enum Op {

		BEFORE, BY, WITHIN, END_OF, AROUND

	}

	public enum Period {

		WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, UNSPECIFIED

	}

	public static Due none() {
		return new Due(Kind.NONE, null, null, null, null, null);
	}

	public static Due on(LocalDate date, @Nullable Op op) {
		LocalDate last = (op == Op.BEFORE) ? date.minusDays(1) : date;
		return new Due(Kind.DATE, date, null, op, last.toString(), null);
	}

	/** Again in each period, without a day: "Hằng năm", "định kỳ". */
	public static Due every(Period period) {
		return new Due(Kind.RECURRING, null, null, null, null, period);
	}

	/**
	 * @throws java.time.DateTimeException for a day that no common year has
	 */
	public static Due everyYear(int month, int day, @Nullable Op op) {
		LocalDate date = LocalDate.of(ANY_COMMON_YEAR, month, day);
		LocalDate last = (op == Op.BEFORE) ? date.minusDays(1) : date;
		return new Due(Kind.RECURRING, null, MONTH_DAY.format(date), op, MONTH_DAY.format(last), Period.YEAR);
	}

	/** A day of each month, or of the last month of each quarter. */
	public static Due everyMonthOrQuarter(Period period, int day, @Nullable Op op) {
		int last = (op == Op.BEFORE && day > 1) ? day - 1 : day;
		return new Due(Kind.RECURRING, null, "%02d".formatted(day), op, "%02d".formatted(last), period);
	}

	public boolean isStated() {
		return this.kind != Kind.NONE;
	}

	public boolean hasDay() {
		return this.date != null || this.monthDay != null;
	}

}
