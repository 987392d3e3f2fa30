package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.testing.ModuleTest;
import vn.nhipcau.testing.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.obligation.Province.done;
import static vn.nhipcau.obligation.Province.opened;

@ModuleTest
class ExplanationTests {

	@Autowired
	Obligations obligations;

	@Autowired
	Holidays holidays;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MovableClock clock;

	Province province;

	@BeforeEach
	void settle() {
		this.province = new Province(this.jdbc);
	}

	@Test
	void aCountedTermNamesTheHolidaysItSkipped() {
		Explanation why = explain(new Deadline.Counted(LocalDate.of(2026, 8, 26), Term.workingDays(5), "Quy định"));
		CountedTerm count = why.count().orElseThrow();
		assertThat(count.lastDay()).isEqualTo(why.obligation().lastDay()).isEqualTo("2026-09-07");
		assertThat(count.skipped()).filteredOn((skipped) -> skipped.reason() != null).hasSize(3);
		assertThat(why.calendarChanged()).isFalse();
	}

	@Test
	void aDatePromisedBeforeTheCalendarChangedStandsAndSaysSo() {
		ObligationView work = open(new Deadline.Counted(LocalDate.of(2026, 11, 20), Term.workingDays(3), "Quy định"));
		LocalDate tuesday = LocalDate.of(2026, 11, 24);
		this.holidays.save(this.province.coordinator,
				new CalendarDay(tuesday, CalendarDay.Kind.HOLIDAY, "Thông báo", true));
		try {
			Explanation why = this.obligations.explain(this.province.coordinator, work.code()).orElseThrow();
			assertThat(why.calendarChanged()).isTrue();
			assertThat(why.obligation().lastDay()).isEqualTo("2026-11-25");
			assertThat(why.count().orElseThrow().lastDay()).isEqualTo("2026-11-26");
		}
		finally {
			this.holidays.remove(this.province.coordinator, tuesday);
		}
	}

	@Test
	void aPrintedSundayIsNotMovedButItsLastWorkingDayIsNamed() {
		Explanation why = explain(
				new Deadline.Printed(Due.before(LocalDate.of(2026, 6, 15)), "Kế hoạch 147/KH-UBND, mục III.2"));
		assertThat(why.obligation().lastDay()).as("a Sunday").isEqualTo("2026-06-14");
		assertThat(why.lastWorkingDay()).isEqualTo("2026-06-12");
		assertThat(why.workingDaysLeft()).isEqualTo(9);
		assertThat(why.deadline()).isInstanceOf(Deadline.Printed.class);
	}

	@Test
	void recurringWorkWithoutADayFollowsTheLegalCutOff() {
		Period year = new Period(Period.Kind.YEAR, 2026, 1);
		Explanation why = explain(new Deadline.CutOff(year));
		assertThat(why.deadline()).isEqualTo(new Deadline.CutOff(year));
		assertThat(why.obligation().lastDay()).isEqualTo("2026-12-14");
	}

	@Test
	void changesAndPausesAreListed() {
		ObligationView work = open(new Deadline.Undated());
		done(this.obligations.suspend(this.province.coordinator, work.ref()));
		done(this.obligations.resume(this.province.coordinator, Ref.now(work.id())));
		done(this.obligations.changeDate(this.province.coordinator, Ref.now(work.id()),
				Due.by(LocalDate.of(2026, 7, 1)), new DecidingDocument("9/UBND", LocalDate.of(2026, 5, 1))));
		Explanation why = this.obligations.explain(this.province.coordinator, work.code()).orElseThrow();
		assertThat(why.pauses()).hasSize(2);
		assertThat(why.changes()).hasSize(1);
		assertThat(why.original()).isNull();
		assertThat(why.obligation().lastDay()).isEqualTo("2026-07-01");
	}

	@Test
	void aPauseMovesACountedDayAndTheHistorySaysFromWhereToWhere() {
		this.clock.set("2026-06-01T09:00");
		ObligationView work = open(new Deadline.Counted(LocalDate.of(2026, 6, 1), Term.workingDays(10), "Quy định"));
		this.clock.set("2026-06-08T09:00");
		done(this.obligations.suspend(this.province.coordinator, work.ref()));
		this.clock.set("2026-06-11T09:00");
		ObligationView now = done(this.obligations.resume(this.province.coordinator, Ref.now(work.id())));
		assertThat(now.lastDay()).isEqualTo("2026-06-18");
		assertThat(now.originalLastDay()).isEqualTo("2026-06-15");
		Explanation why = this.obligations.explain(this.province.coordinator, work.code()).orElseThrow();
		assertThat(why.pauses()).extracting((entry) -> entry.deed().act())
			.containsExactly(Act.SUSPENDED, Act.RESUMED, Act.LAST_DAY_MOVED);
		assertThat(why.pauses().get(2)).extracting(HistoryEntry::before, HistoryEntry::after)
			.containsExactly("2026-06-15", "2026-06-18");
		assertThat(why.calendarChanged()).isFalse();
	}

	@Test
	void aPauseLeavesAStatedDayAlone() {
		this.clock.set("2026-06-01T09:00");
		ObligationView work = open(new Deadline.Printed(Due.by(LocalDate.of(2026, 6, 15)), "Kế hoạch 147/KH-UBND"));
		done(this.obligations.suspend(this.province.coordinator, work.ref()));
		this.clock.set("2026-06-11T09:00");
		assertThat(done(this.obligations.resume(this.province.coordinator, Ref.now(work.id()))).lastDay())
			.isEqualTo("2026-06-15");
		assertThat(this.obligations.history(this.province.coordinator, work.id()))
			.extracting((entry) -> entry.deed().act())
			.containsExactly(Act.SUSPENDED, Act.RESUMED);
	}

	private Explanation explain(Deadline deadline) {
		return this.obligations.explain(this.province.coordinator, open(deadline).code()).orElseThrow();
	}

	private ObligationView open(Deadline deadline) {
		return opened(this.obligations.open(this.province.coordinator,
				List.of(NewObligation.of(this.province.finance, new Subject("task", 1), "Báo cáo", deadline))));
	}

}
