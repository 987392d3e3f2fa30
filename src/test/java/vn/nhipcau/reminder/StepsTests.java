package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StepsTests {

	private static final ReminderPolicy POLICY = new ReminderPolicy(List.of(0, 1, 3, 7, 30), 2, 7, 3, List.of(), false);

	private final WorkingCalendar calendar = new WorkingCalendar(
			List.of(new CalendarDay(day("2026-06-05"), CalendarDay.Kind.HOLIDAY, "thử", true)));

	private final Steps steps = new Steps(POLICY, this.calendar);

	@Test
	void workingDaysAreCountedBackOverWeekendsAndHolidays() {
		assertThat(this.steps.between(day("2026-06-10"), false, day("2026-05-25"), day("2026-06-10"))).containsExactly(
				slot(7, "2026-05-29"), slot(3, "2026-06-04"), slot(1, "2026-06-09"), slot(0, "2026-06-10"));
	}

	@Test
	void whatIsDueOnARestDayHasItsDayBefore() {
		assertThat(this.steps.between(day("2026-06-07"), false, day("2026-06-01"), day("2026-06-08")))
			.containsExactly(slot(3, "2026-06-01"), slot(1, "2026-06-03"), slot(0, "2026-06-04"));
	}

	@Test
	void whatIsOverdueComesBackEveryTwoWorkingDays() {
		assertThat(this.steps.between(day("2026-06-10"), false, day("2026-06-11"), day("2026-06-17")))
			.containsExactly(slot(-2, "2026-06-12"), slot(-4, "2026-06-16"));
		assertThat(this.steps.next(day("2026-06-10"), false, day("2026-06-13"))).hasValue(slot(-4, "2026-06-16"));
	}

	@Test
	void aRequestedBodyIsAskedOnce() {
		assertThat(this.steps.between(day("2026-06-10"), true, day("2026-01-01"), day("2027-01-01")))
			.containsExactly(slot(7, "2026-05-29"));
		assertThat(this.steps.next(day("2026-06-10"), true, day("2026-05-30"))).isEmpty();
	}

	@Test
	void aProvinceMayLeaveOverdueWorkAlone() {
		Steps quiet = new Steps(new ReminderPolicy(List.of(1), 0, 7, 3, List.of(), false), this.calendar);
		assertThat(quiet.between(day("2026-06-10"), false, day("2026-06-01"), day("2026-12-01"))).hasSize(1);
	}

	@Test
	void stepsLieBeforeTheLastDay() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReminderPolicy(List.of(-1), 2, 7, 3, List.of(), false));
	}

	private static Slot slot(int step, String day) {
		return new Slot(step, day(day));
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

}
