package vn.nhipcau.importer.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.table.Sheet.Value;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.Due.Operator;
import vn.nhipcau.obligation.ReportDay;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.Schedule.Kind;

/**
 * A schedule in the cells of the template: how often, the word before the day, and the
 * day: a date, two dates, "15/12" of every year, "25" of the period's last month, "05
 * (+1)" of the month behind it.
 *
 * @param operator {@code null} where there is no day
 * @param day of a single date
 * @param text of anything else
 */
record ScheduleCells(Kind kind, @Nullable Operator operator, @Nullable LocalDate day, String text) {

	private static final int MONTHS = 12;

	private static final String DATE = "(\\d{1,2})/(\\d{1,2})/(\\d{4})";

	private static final Pattern DATES = Pattern.compile(DATE + "(?:\\s*[-–]\\s*" + DATE + ")?");

	private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

	private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:\\s*\\(([+-]\\d{1,3})\\))?");

	static ScheduleCells of(Schedule schedule) {
		Due due = schedule.due();
		if (due != null) {
			boolean single = due.from().equals(due.to());
			return new ScheduleCells(schedule.kind(), due.operator(), single ? due.to() : null,
					single ? "" : date(due.from()) + " - " + date(due.to()));
		}
		ReportDay day = schedule.reportDay();
		return (day != null) ? new ScheduleCells(schedule.kind(), day.operator(), null, text(schedule.kind(), day))
				: new ScheduleCells(schedule.kind(), null, null, "");
	}

	/** Empty where the day is none. */
	static Optional<Schedule> read(Kind kind, Operator operator, Value deadline) {
		try {
			return switch (kind) {
				case UNDATED -> deadline.isEmpty() ? Optional.of(Schedule.undated()) : Optional.empty();
				case ONCE -> dates(deadline).map((due) -> Schedule.once(new Due(operator, due.from(), due.to())));
				default -> deadline.isEmpty() ? Optional.of(Schedule.every(kind, null))
						: day(kind, operator, deadline).map((day) -> Schedule.every(kind, day));
			};
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Due> dates(Value deadline) {
		if (deadline.day() != null) {
			return Optional.of(Due.by(deadline.day()));
		}
		Matcher dates = DATES.matcher(deadline.text());
		if (!dates.matches()) {
			return Optional.empty();
		}
		LocalDate from = date(dates, 1);
		return Optional.of(new Due(Operator.BY, from, (dates.group(4) != null) ? date(dates, 4) : from));
	}

	/** Excel makes a date of this year of "15/12". */
	private static Optional<ReportDay> day(Kind kind, Operator operator, Value deadline) {
		LocalDate date = deadline.day();
		Matcher ofYear = DAY_OF_YEAR.matcher(deadline.text());
		if (kind == Kind.YEARLY && (date != null || ofYear.matches())) {
			int day = (date != null) ? date.getDayOfMonth() : Integer.parseInt(ofYear.group(1));
			int month = (date != null) ? date.getMonthValue() : Integer.parseInt(ofYear.group(2));
			LocalDate.of(2000, month, day);
			return Optional.of(new ReportDay(operator, month - MONTHS, day));
		}
		Matcher ofMonth = DAY_OF_MONTH.matcher(deadline.text());
		if (!ofMonth.matches()) {
			return Optional.empty();
		}
		int day = Integer.parseInt(ofMonth.group(1));
		LocalDate.of(2000, 1, day);
		int after = (ofMonth.group(2) != null) ? Integer.parseInt(ofMonth.group(2)) : 0;
		return Optional.of(new ReportDay(operator, after, day));
	}

	private static String text(Kind kind, ReportDay day) {
		int month = day.monthsAfter() + MONTHS;
		boolean ofYear = kind == Kind.YEARLY && month >= 1 && month <= MONTHS
				&& day.dayOfMonth() <= java.time.Month.of(month).maxLength();
		if (ofYear) {
			return "%02d/%02d".formatted(day.dayOfMonth(), month);
		}
		String after = (day.monthsAfter() != 0) ? " (%+d)".formatted(day.monthsAfter()) : "";
		return "%02d".formatted(day.dayOfMonth()) + after;
	}

	private static LocalDate date(Matcher dates, int group) {
		return LocalDate.of(Integer.parseInt(dates.group(group + 2)), Integer.parseInt(dates.group(group + 1)),
				Integer.parseInt(dates.group(group)));
	}

	private static String date(LocalDate date) {
		return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
	}

}
