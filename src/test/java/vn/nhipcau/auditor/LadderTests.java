package vn.nhipcau.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.obligation.Assignee;
import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.OpenWork.Dated;
import vn.nhipcau.obligation.WorkingCalendar;
import vn.nhipcau.reminder.ReminderPolicy;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** Thursday, 30/4, and Friday, 1/5, are holidays. */
	private static final WorkingCalendar CALENDAR = new WorkingCalendar(
			List.of(holiday("2026-04-30"), holiday("2026-05-01")));

	private final Office office = new Office(new ReminderPolicy(List.of(30, 7, 3, 1, 0), 2, 7, 3, List.of(), false),
			CALENDAR, ZONE);

	private final Ladder ladder = new Ladder(this.office);

	@Test
	void stepsAreWorkingDaysBeforeTheDay() {
		assertThat(step("2026-06-01", "2026-06-04")).isEqualTo(3);
		assertThat(step("2026-06-02", "2026-06-04")).isNull();
		assertThat(step("2026-06-03", "2026-06-04")).isEqualTo(1);
		assertThat(step("2026-06-04", "2026-06-04")).isZero();
	}

	@Test
	void aLastDayOnARestDayIsRemindedOfOnTheWorkingDayBefore() {
		assertThat(step("2026-04-29", "2026-05-02")).isZero();
		assertThat(step("2026-05-02", "2026-05-02")).isNull();
		assertThat(step("2026-04-24", "2026-05-02")).isEqualTo(3);
	}

	@Test
	void whatIsOverdueIsRemindedOfEverySecondWorkingDay() {
		assertThat(step("2026-06-05", "2026-06-04")).isNull();
		assertThat(step("2026-06-08", "2026-06-04")).isEqualTo(-2);
		assertThat(step("2026-06-10", "2026-06-04")).isEqualTo(-4);
	}

	@Test
	void aBodyThatIsAskedIsAskedOnce() {
		LocalDate lastDay = LocalDate.parse("2026-06-10");
		assertThat(LocalDate.parse("2026-05-01")
			.datesUntil(LocalDate.parse("2026-07-01"))
			.filter((day) -> this.ladder.stepOn(day, lastDay, true).isPresent())).containsExactly(day("2026-06-01"));
	}

	@Test
	void onlyTheLatestStepCounts() {
		Dated work = work("2026-06-04", "2026-05-01T09:00");
		assertThat(rung(work, "2026-06-03T07:29")).isEqualTo(3);
		assertThat(rung(work, "2026-06-03T07:30")).isEqualTo(1);
		assertThat(rung(work, "2026-06-08T07:30")).isEqualTo(-2);
	}

	@Test
	void stepsBeforeTheLastChangeAreNotOwed() {
		Dated work = work("2026-06-04", "2026-06-01T18:00");
		assertThat(rung(work, "2026-06-01T18:00")).isNull();
		assertThat(rung(work, "2026-06-02T07:30")).isEqualTo(3);
		assertThat(rung(work("2026-06-04", "2026-06-02T07:00"), "2026-06-02T07:30")).isNull();
	}

	@Test
	void whatIsOverdueWaitsForAMorning() {
		Dated work = work("2026-05-28", "2026-06-01T11:30");
		assertThat(rung(work, "2026-06-01T16:00")).isNull();
		assertThat(rung(work, "2026-06-02T07:30")).isEqualTo(-2);
	}

	@Test
	void theOfficeIsClosedAtNoonAtNightAndOnRestDays() {
		assertThat(this.office.isOpen(at("2026-06-01T07:30"))).isTrue();
		assertThat(this.office.isOpen(at("2026-06-01T11:30"))).isFalse();
		assertThat(this.office.isOpen(at("2026-06-01T17:00"))).isFalse();
		assertThat(this.office.isOpen(at("2026-05-31T09:00"))).isFalse();
		assertThat(this.office.firstOpen(at("2026-04-29T17:00"), false)).isEqualTo(at("2026-05-04T07:30"));
		assertThat(this.office.firstOpen(at("2026-06-01T12:00"), false)).isEqualTo(at("2026-06-01T13:30"));
	}

	@Test
	void theHorizonHasEveryLastDayWithAStepInItAndNotTheOthers() {
		LocalDate today = day("2026-06-04");
		Horizon horizon = new Horizon(this.ladder, day("2026-06-01"), today);
		for (LocalDate lastDay = today.minusDays(20); lastDay
			.isBefore(today.plusDays(90)); lastDay = lastDay.plusDays(1)) {
			LocalDate one = lastDay;
			boolean has = horizon.from().datesUntil(today.plusDays(1)).anyMatch((day) -> step(day, one) != null);
			boolean inside = horizon.spans()
				.stream()
				.anyMatch((span) -> !one.isBefore(span.from()) && !one.isAfter(span.to()));
			assertThat(inside).as(one.toString()).isEqualTo(has || one.isBefore(today));
		}
	}

	private Integer rung(Dated work, String now) {
		return this.ladder.latest(work, day("2026-05-20"), work.changedAt(), at(now))
			.map(Ladder.Rung::step)
			.orElse(null);
	}

	private Integer step(String day, String lastDay) {
		return step(day(day), day(lastDay));
	}

	private Integer step(LocalDate day, LocalDate lastDay) {
		var step = this.ladder.stepOn(day, lastDay, false);
		return step.isPresent() ? step.getAsInt() : null;
	}

	private static Dated work(String lastDay, String changed) {
		return new Dated(new ObligationId(1), new AgencyId(1), day(lastDay), false, true, Assignee.NOBODY, at(changed),
				at(changed));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZONE).toInstant();
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private static CalendarDay holiday(String day) {
		return new CalendarDay(LocalDate.parse(day), CalendarDay.Kind.HOLIDAY, "Nghỉ", true);
	}

}
