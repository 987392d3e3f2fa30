package vn.nhipcau.obligation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelinessTests {

	private static final LocalDate LAST = LocalDate.of(2026, 6, 15);

	@Test
	void itIsDueSoonFromSevenDaysBeforeAndOverdueTheDayAfter() {
		assertThat(open(LAST.minusDays(8))).isEqualTo(Timeliness.IN_TIME);
		assertThat(open(LAST.minusDays(7))).isEqualTo(Timeliness.DUE_SOON);
		assertThat(open(LAST)).isEqualTo(Timeliness.DUE_SOON);
		assertThat(open(LAST.plusDays(1))).isEqualTo(Timeliness.OVERDUE);
	}

	@Test
	void whatWasSubmittedInTimeAndConfirmedLaterIsInTime() {
		LocalDate later = LAST.plusDays(20);
		assertThat(of(ObligationState.AWAITING_CONFIRMATION, false, LAST, later)).isEqualTo(Timeliness.IN_TIME);
		assertThat(of(ObligationState.COMPLETED, false, LAST, later)).isEqualTo(Timeliness.DONE_IN_TIME);
	}

	@Test
	void aReportAfterTheLastDayIsLate() {
		LocalDate dayAfter = LAST.plusDays(1);
		assertThat(of(ObligationState.AWAITING_CONFIRMATION, false, dayAfter, dayAfter)).isEqualTo(Timeliness.OVERDUE);
		assertThat(of(ObligationState.COMPLETED, false, dayAfter, dayAfter)).isEqualTo(Timeliness.DONE_LATE);
	}

	@Test
	void aBodyThatIsOnlyAskedIsNeverLate() {
		assertThat(of(ObligationState.IN_PROGRESS, true, null, LAST.plusDays(90))).isEqualTo(Timeliness.NO_DEADLINE);
		assertThat(of(ObligationState.COMPLETED, true, LAST.plusDays(90), LAST.plusDays(91)))
			.isEqualTo(Timeliness.DONE_IN_TIME);
	}

	@Test
	void whatRestsIsNotLate() {
		assertThat(of(ObligationState.SUSPENDED, false, null, LAST.plusDays(1))).isEqualTo(Timeliness.NO_DEADLINE);
	}

	private static Timeliness open(LocalDate today) {
		return of(ObligationState.IN_PROGRESS, false, null, today);
	}

	private static Timeliness of(ObligationState state, boolean requested, @Nullable LocalDate submitted,
			LocalDate today) {
		return Timeliness.of(state, LAST, requested, submitted, today, 7);
	}

}
