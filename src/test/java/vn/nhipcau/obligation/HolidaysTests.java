package vn.nhipcau.obligation;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.CalendarDay.Kind;
import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Each test is rolled back: the calendar's rows belong to the schema. */
@ModuleTest
@Transactional
class HolidaysTests {

	@Autowired
	Holidays holidays;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Actor coordinator;

	@BeforeEach
	void settle() {
		this.coordinator = new Province(this.jdbc).coordinator;
	}

	@Test
	void tetAndTheHungKingsAreRestDaysInEachYear() {
		WorkingCalendar calendar = this.holidays.calendar();
		for (String day : new String[] { "2025-01-29", "2026-02-17", "2027-02-08", "2025-04-07", "2026-04-27",
				"2027-04-16", "2026-08-31" }) {
			assertThat(calendar.isWorkingDay(LocalDate.parse(day))).as(day).isFalse();
		}
		assertThat(calendar.isWorkingDay(LocalDate.parse("2025-04-26"))).as("worked for 02/05/2025").isTrue();
	}

	@Test
	void everyRowFallsOnADayThatItsKindAllows() {
		for (int year = 2025; year <= 2027; year++) {
			assertThat(this.holidays.of(year)).isNotEmpty();
			for (CalendarDay day : this.holidays.of(year)) {
				assertThat(this.holidays.save(this.coordinator, day)).isEqualTo(new HolidayEdit.Saved(day, day));
			}
		}
	}

	@Test
	void everyUncertainRowSaysSoInItsSource() {
		for (int year = 2025; year <= 2027; year++) {
			assertThat(this.holidays.of(year)).allSatisfy(
					(day) -> assertThat(day.source().contains("đối chiếu") || day.source().contains("chờ thông báo"))
						.isEqualTo(!day.certain()));
		}
	}

	@Test
	void aCoordinatorAddsADayOffWithItsSource() {
		CalendarDay culture = new CalendarDay(LocalDate.of(2026, 11, 24), Kind.HOLIDAY, "Thông báo 12/TB-UBND", true);
		assertThat(this.holidays.calendar().isWorkingDay(culture.date())).isTrue();
		assertThat(this.holidays.save(this.coordinator, culture)).isEqualTo(new HolidayEdit.Saved(culture, null));
		assertThat(this.holidays.calendar().isWorkingDay(culture.date())).isFalse();
		assertThat(this.holidays.remove(this.coordinator, culture.date())).isEqualTo(new HolidayEdit.Removed(culture));
		assertThat(this.holidays.remove(this.coordinator, culture.date()))
			.isEqualTo(new HolidayEdit.NotThere(culture.date()));
	}

	@Test
	void nobodyElseEditsTheCalendar() {
		CalendarDay day = new CalendarDay(LocalDate.of(2026, 11, 24), Kind.HOLIDAY, "x", true);
		assertThat(this.holidays.save(Actor.citizen("web:1"), day)).isInstanceOf(HolidayEdit.NotYours.class);
		assertThat(this.holidays.remove(Actor.system("job"), LocalDate.of(2026, 9, 2)))
			.isInstanceOf(HolidayEdit.NotYours.class);
	}

	@Test
	void aMakeUpDayOnATuesdayIsAMistake() {
		CalendarDay tuesday = new CalendarDay(LocalDate.of(2026, 11, 24), Kind.MAKEUP_WORKDAY, "x", true);
		assertThat(this.holidays.save(this.coordinator, tuesday)).isEqualTo(new HolidayEdit.WrongDayOfWeek(tuesday));
	}

	@Test
	void aYearWithoutRowsIsWarnedOfAYearBefore() {
		assertThat(this.holidays.gaps().missingYears()).isEmpty();
		assertThat(this.holidays.gaps().uncertain()).extracting(CalendarDay::date)
			.contains(LocalDate.of(2027, 2, 9))
			.doesNotContain(LocalDate.of(2026, 1, 2));
		this.clock.set("2027-01-04T08:00");
		assertThat(this.holidays.gaps().missingYears()).containsExactly(2028);
	}

}
