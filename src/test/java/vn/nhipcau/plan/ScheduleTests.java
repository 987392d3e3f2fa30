package vn.nhipcau.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nhipcau.obligation.Deadline;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.Due.Operator;
import vn.nhipcau.obligation.Period;
import vn.nhipcau.obligation.ReportDay;
import vn.nhipcau.plan.ScheduleReader.NoSuchDay;
import vn.nhipcau.plan.ScheduleReader.NotUnderstood;
import vn.nhipcau.plan.ScheduleReader.Read;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

	@Test
	void datesAreReadWithTheWordBeforeThem() {
		assertThat(read("15/12/2026")).isEqualTo(Schedule.once(Due.by(DAY)));
		assertThat(read("trước ngày 15/12/2026")).isEqualTo(Schedule.once(Due.before(DAY)));
		assertThat(read("TRUOC NGAY 15 tháng 12 năm 2026")).isEqualTo(Schedule.once(Due.before(DAY)));
		assertThat(read("chậm nhất 15-12-2026")).isEqualTo(Schedule.once(Due.by(DAY)));
	}

	@Test
	void recurringWorkIsReadWithOrWithoutItsDay() {
		assertThat(read("hằng năm")).isEqualTo(Schedule.every(Schedule.Kind.YEARLY, null));
		assertThat(read("thường xuyên")).isEqualTo(Schedule.every(Schedule.Kind.YEARLY, null));
		assertThat(read("trước ngày 15/12 hàng năm")).isEqualTo(Schedule.yearly(Operator.BEFORE, 12, 15));
		assertThat(read("hang quy")).isEqualTo(Schedule.every(Schedule.Kind.QUARTERLY, null));
		assertThat(read("ngày 25 hằng tháng"))
			.isEqualTo(Schedule.every(Schedule.Kind.MONTHLY, new ReportDay(Operator.BY, 0, 25)));
		assertThat(read("6 tháng một lần")).isEqualTo(Schedule.every(Schedule.Kind.HALF_YEARLY, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "không", "Không thời hạn", "khong quy dinh thoi han", "không có thời hạn" })
	void noDeadlineIsSaidInManyWays(String typed) {
		assertThat(read(typed)).isEqualTo(Schedule.undated());
	}

	@Test
	void aDayThatNoCalendarHasIsNamed() {
		assertThat(ScheduleReader.read("30/02/2026")).isEqualTo(new NoSuchDay("30/02/2026"));
		assertThat(ScheduleReader.read("31/4 hằng năm")).isEqualTo(new NoSuchDay("31/4 hằng năm"));
		assertThat(ScheduleReader.read("ngày 32 hằng tháng")).isInstanceOf(NoSuchDay.class);
		assertThat(ScheduleReader.read("bao giờ cũng được")).isEqualTo(new NotUnderstood());
		assertThat(ScheduleReader.read("👍")).isEqualTo(new NotUnderstood());
	}

	@Test
	void thePeriodAtADayIsTheFirstWhoseOwnDayHasNotPassed() {
		Schedule yearly = Schedule.yearly(Operator.BEFORE, 12, 15);
		assertThat(yearly.periodAt(LocalDate.of(2026, 6, 1)).code()).isEqualTo("2026-Y1");
		assertThat(yearly.periodAt(DAY).code()).isEqualTo("2026-Y1");
		assertThat(yearly.periodAt(DAY.plusDays(1)).code()).isEqualTo("2027-Y1");
		Schedule march = Schedule.yearly(Operator.BY, 3, 31);
		assertThat(march.periodAt(LocalDate.of(2026, 6, 1)).code()).isEqualTo("2027-Y1");
		Schedule cutOff = Schedule.every(Schedule.Kind.QUARTERLY, null);
		assertThat(cutOff.periodAt(LocalDate.of(2026, 6, 14)).code()).isEqualTo("2026-Q2");
		assertThat(cutOff.periodAt(LocalDate.of(2026, 6, 15)).code()).isEqualTo("2026-Q3");
	}

	@Test
	void aPlansOwnReportDayComesBeforeTheLegalCutOff() {
		Period year = Period.parse("2026-Y1").orElseThrow();
		assertThat(Schedule.yearly(Operator.BEFORE, 12, 20).deadline(year, "KH 1"))
			.isEqualTo(new Deadline.Printed(Due.before(LocalDate.of(2026, 12, 20)), "KH 1"));
		assertThat(Schedule.every(Schedule.Kind.YEARLY, null).deadline(year, "KH 1"))
			.isEqualTo(new Deadline.CutOff(year));
		assertThat(Schedule.undated().deadline(null, "KH 1")).isEqualTo(new Deadline.Undated());
	}

	private static Schedule read(String typed) {
		return ((Read) ScheduleReader.read(typed)).schedule();
	}

}
