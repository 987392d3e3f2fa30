package vn.nhipcau.importer;

import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.Due.Operator;
import vn.nhipcau.obligation.ReportDay;
import vn.nhipcau.plan.Schedule;

/**
 * Schedules of what was read. "Hằng năm", "định kỳ", "thường xuyên" carry no day: the
 * plan's own report day counts, else the legal cut-off.
 *
 * @param reportDay on which the plan wants its yearly reports
 */
public record Schedules(Optional<ReportDay> reportDay) {

	public Schedule of(Due due) {
		return switch (due.kind()) {
			case NONE -> Schedule.undated();
			case DATE ->
				Schedule.once(vn.nhipcau.obligation.Due.day(operator(due), Objects.requireNonNull(due.date())));
			case RECURRING -> recurring(due);
		};
	}

	private Schedule recurring(Due due) {
		String day = due.monthDay();
		return switch (Objects.requireNonNullElse(due.period(), Due.Period.UNSPECIFIED)) {
			case WEEK, MONTH -> Schedule.every(Schedule.Kind.MONTHLY, dayOfMonth(due, day));
			case QUARTER -> Schedule.every(Schedule.Kind.QUARTERLY, dayOfMonth(due, day));
			case HALF_YEAR -> Schedule.every(Schedule.Kind.HALF_YEARLY, dayOfMonth(due, day));
			case YEAR, UNSPECIFIED -> yearly(due, day);
		};
	}

	private Schedule yearly(Due due, @Nullable String day) {
		if (day == null || day.length() < 5) {
			return Schedule.every(Schedule.Kind.YEARLY, this.reportDay.orElse(null));
		}
		MonthDay stated = MonthDay.parse("--" + day);
		return Schedule.yearly(operator(due), stated.getMonthValue(), stated.getDayOfMonth());
	}

	private static @Nullable ReportDay dayOfMonth(Due due, @Nullable String day) {
		return (day != null && day.length() <= 2) ? new ReportDay(operator(due), 0, Integer.parseInt(day)) : null;
	}

	private static Operator operator(Due due) {
		Due.Op op = due.op();
		return (op != null) ? Operator.valueOf(op.name()) : Operator.BY;
	}

}
