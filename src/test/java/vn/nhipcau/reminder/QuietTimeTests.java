package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nhipcau.obligation.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class QuietTimeTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

	private final WorkingCalendar calendar = new WorkingCalendar(List.of());

	@ParameterizedTest(name = "due {0}: quiet through {1}")
	@CsvSource({ "2026-07-13, 2026-06-22", "2026-06-10, 2026-06-04", "2026-06-04, 2026-06-02", "2026-06-02, 2026-06-01",
			"2026-06-01, 2026-06-01", "2026-05-29, 2026-06-03" })
	void receivedIsShorterTheNearerTheDay(LocalDate lastDay, LocalDate through) {
		assertThat(QuietTime.acknowledged(lastDay, MONDAY, this.calendar)).isEqualTo(through);
	}

	@ParameterizedTest(name = "due {0}, {1}: on {2}")
	@CsvSource({ "2026-06-30, TOMORROW, 2026-06-02", "2026-06-30, THREE_DAYS, 2026-06-04",
			"2026-06-30, WEEK, 2026-06-08", "2026-06-05, WEEK, 2026-06-04", "2026-06-07, WEEK, 2026-06-04",
			"2026-06-02, WEEK, 2026-06-02", "2026-05-20, WEEK, 2026-06-02" })
	void laterIsNeverBeyondTheDayBeforeTheLast(LocalDate lastDay, Delay delay, LocalDate on) {
		assertThat(QuietTime.postponed(lastDay, MONDAY, delay, this.calendar)).isEqualTo(on);
	}

}
