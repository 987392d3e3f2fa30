package vn.nhipcau.obligation;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import vn.nhipcau.obligation.Due.Operator;
import vn.nhipcau.obligation.Period.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class DueTests {

	private static final LocalDate DEC_15 = LocalDate.of(2026, 12, 15);

	@Test
	void beforeTheFifteenthAllowsTheFourteenthUnlessTheOfficeSaysOtherwise() {
		assertThat(Due.before(DEC_15).lastDay(false)).isEqualTo("2026-12-14");
		assertThat(Due.before(DEC_15).lastDay(true)).isEqualTo("2026-12-15");
	}

	@Test
	void byTheFifteenthAllowsTheFifteenth() {
		assertThat(Due.by(DEC_15).lastDay(false)).isEqualTo("2026-12-15");
		assertThat(Due.day(Operator.AROUND, DEC_15).lastDay(false)).isEqualTo("2026-12-15");
	}

	@Test
	void withinAQuarterAllowsItsLastDayEvenASunday() {
		Period second = new Period(Kind.QUARTER, 2026, 2);
		assertThat(Due.within(second).lastDay(false)).isEqualTo("2026-06-30");
		assertThat(Due.endOf(new Period(Kind.MONTH, 2026, 5)).lastDay(false)).as("a Sunday, never moved")
			.isEqualTo("2026-05-31");
	}

	@Test
	void beforeAQuarterAllowsTheDayBeforeItBegins() {
		Period fourth = new Period(Kind.QUARTER, 2026, 4);
		assertThat(new Due(Operator.BEFORE, fourth.first(), fourth.last()).lastDay(true)).isEqualTo("2026-09-30");
	}

	@Test
	void figuresAreCutOffAsTheDecreeSays() {
		assertWindow(new Period(Kind.MONTH, 2026, 1), "2025-12-15", "2026-01-14");
		assertWindow(new Period(Kind.QUARTER, 2026, 1), "2025-12-15", "2026-03-14");
		assertWindow(new Period(Kind.QUARTER, 2026, 3), "2026-06-15", "2026-09-14");
		assertWindow(new Period(Kind.HALF_YEAR, 2026, 1), "2025-12-15", "2026-06-14");
		assertWindow(new Period(Kind.NINE_MONTHS, 2026, 1), "2025-12-15", "2026-09-14");
		assertWindow(new Period(Kind.YEAR, 2026, 1), "2025-12-15", "2026-12-14");
	}

	@Test
	void aPlansOwnReportDayLiesInEachPeriod() {
		ReportDay twentieth = new ReportDay(Operator.BEFORE, 0, 20);
		assertThat(twentieth.in(new Period(Kind.QUARTER, 2026, 2)).lastDay(false)).isEqualTo("2026-06-19");
		ReportDay fifthOfNext = new ReportDay(Operator.BY, 1, 5);
		assertThat(fifthOfNext.in(new Period(Kind.MONTH, 2026, 12)).lastDay(false)).isEqualTo("2027-01-05");
		ReportDay thirtyFirst = new ReportDay(Operator.BY, 0, 31);
		assertThat(thirtyFirst.in(new Period(Kind.MONTH, 2026, 2)).lastDay(false)).isEqualTo("2026-02-28");
	}

	@Property(tries = 300)
	void periodsFollowOneAnotherWithoutAGap(@ForAll Kind kind, @ForAll @IntRange(min = 2020, max = 2040) int year,
			@ForAll @IntRange(min = 1, max = 12) int month) {
		Period period = Period.containing(LocalDate.of(year, month, 1), kind);
		assertThat(Period.parse(period.code())).contains(period);
		assertThat(period.first()).isBeforeOrEqualTo(period.last());
		if (kind != Kind.NINE_MONTHS) {
			assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
			assertThat(period.next().dataWindow().from()).isEqualTo(period.dataWindow().cutOff().plusDays(1));
		}
	}

	private static void assertWindow(Period period, String from, String cutOff) {
		assertThat(period.dataWindow())
			.isEqualTo(new Period.DataWindow(LocalDate.parse(from), LocalDate.parse(cutOff)));
	}

}
