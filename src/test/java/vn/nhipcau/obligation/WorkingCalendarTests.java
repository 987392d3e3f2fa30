package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import vn.nhipcau.obligation.CalendarDay.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTests {

	private final WorkingCalendar y2026 = new WorkingCalendar(List.of(day("2026-08-22", Kind.MAKEUP_WORKDAY),
			day("2026-08-31", Kind.SWAPPED_OFF), day("2026-09-01", Kind.HOLIDAY), day("2026-09-02", Kind.HOLIDAY),
			day("2026-04-26", Kind.HOLIDAY), day("2026-04-27", Kind.IN_LIEU)));

	@Test
	void aMakeUpSaturdayIsWorkedAndASwappedMondayIsNot() {
		assertThat(this.y2026.isWorkingDay(on("2026-08-22"))).isTrue();
		assertThat(this.y2026.isWorkingDay(on("2026-08-29"))).isFalse();
		assertThat(this.y2026.isWorkingDay(on("2026-08-31"))).isFalse();
		assertThat(this.y2026.isWorkingDay(on("2026-09-03"))).isTrue();
	}

	@Test
	void fiveWorkingDaysOverNationalDayEndAWeekLater() {
		CountedTerm counted = this.y2026.count(on("2026-08-26"), Term.workingDays(5));
		assertThat(counted.lastDay()).isEqualTo("2026-09-07");
		assertThat(counted.moved()).isFalse();
		assertThat(counted.skipped()).extracting((skipped) -> skipped.date().toString())
			.containsExactly("2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02", "2026-09-05",
					"2026-09-06");
		assertThat(counted.skipped().get(2).reason()).isNotNull();
		assertThat(counted.skipped().get(0).reason()).as("an ordinary Saturday").isNull();
	}

	@Test
	void theFirstDayDoesNotCount() {
		assertThat(this.y2026.count(on("2026-06-01"), Term.days(10)).lastDay()).isEqualTo("2026-06-11");
		assertThat(this.y2026.count(on("2026-06-01"), Term.workingDays(1)).lastDay()).isEqualTo("2026-06-02");
	}

	@Test
	void calendarDaysThatEndOnARestDayEndWithTheNextWorkingDay() {
		CountedTerm counted = this.y2026.count(on("2026-08-21"), Term.days(10));
		assertThat(counted.end()).isEqualTo("2026-08-31");
		assertThat(counted.lastDay()).isEqualTo("2026-09-03");
		assertThat(counted.moved()).isTrue();
		assertThat(counted.skipped()).hasSize(3);
		assertThat(counted.makeupDays()).extracting(CalendarDay::date).containsExactly(on("2026-08-22"));
	}

	@Test
	void aYearWithoutRowsIsNamed() {
		assertThat(this.y2026.count(on("2026-12-30"), Term.days(10)).unknownYears()).containsExactly(2027);
	}

	@Test
	void aHolidayOnSundayRestsOnMondayToo() {
		assertThat(this.y2026.onOrAfter(on("2026-04-25"))).isEqualTo("2026-04-28");
		assertThat(this.y2026.onOrBefore(on("2026-04-27"))).isEqualTo("2026-04-24");
	}

	@Property(tries = 500)
	void nWorkingDaysOnAreNWorkingDaysBetween(@ForAll("calendars") WorkingCalendar calendar,
			@ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int n) {
		LocalDate end = calendar.plusWorkingDays(from, n);
		assertThat(calendar.workingDaysBetween(from, end)).isEqualTo(n);
		assertThat(n == 0 || calendar.isWorkingDay(end)).isTrue();
	}

	@Property(tries = 500)
	void goingForthAndBackFromAWorkingDayLeadsHome(@ForAll("calendars") WorkingCalendar calendar,
			@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int n) {
		LocalDate start = calendar.onOrAfter(day);
		assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, n), -n)).isEqualTo(start);
	}

	@Property(tries = 500)
	void aTermEndsOnAWorkingDayAndNeverEarly(@ForAll("calendars") WorkingCalendar calendar,
			@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 90) int amount, @ForAll Term.Unit unit) {
		CountedTerm counted = calendar.count(from, new Term(amount, unit));
		assertThat(calendar.isWorkingDay(counted.lastDay())).isTrue();
		assertThat(counted.lastDay()).isAfterOrEqualTo(from.plusDays(amount));
		assertThat(counted.skipped()).noneMatch((skipped) -> calendar.isWorkingDay(skipped.date()));
	}

	@Property(tries = 500)
	void workingDaysAddUp(@ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate a,
			@ForAll("days") LocalDate b) {
		LocalDate first = a.isBefore(b) ? a : b;
		LocalDate last = a.isBefore(b) ? b : a;
		LocalDate middle = first.plusDays(java.time.temporal.ChronoUnit.DAYS.between(first, last) / 2);
		assertThat(calendar.workingDaysBetween(first, middle) + calendar.workingDaysBetween(middle, last))
			.isEqualTo(calendar.workingDaysBetween(first, last));
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 1100).map((n) -> LocalDate.of(2025, 1, 1).plusDays(n));
	}

	@Provide
	Arbitrary<WorkingCalendar> calendars() {
		return Combinators.combine(days(), Arbitraries.of(Kind.class))
			.as((date, kind) -> new CalendarDay(date, kind, "thông báo", true))
			.list()
			.uniqueElements(CalendarDay::date)
			.ofMaxSize(60)
			.map(WorkingCalendar::new);
	}

	private static LocalDate on(String day) {
		return LocalDate.parse(day);
	}

	private static CalendarDay day(String date, Kind kind) {
		return new CalendarDay(on(date), kind, "thông báo năm 2026", true);
	}

}
