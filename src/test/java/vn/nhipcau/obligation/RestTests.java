package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** June 2026 without holidays; the first is a Monday. */
class RestTests {

	private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of());

	private Reckoning reckoning;

	private Rest rest = Rest.NONE;

	@Test
	void workingDaysOfAPauseAreNotCounted() {
		counted(Term.workingDays(10), "2026-06-15");
		pause(8, 11);
		assertThat(this.reckoning.lastDay()).as("9, 10 and 11 June are not counted").isEqualTo(june(18));
		assertThat(this.reckoning.originalLastDay()).isEqualTo(june(15));
	}

	@Test
	void restDaysInsideAPauseDoNotLengthenATermOfWorkingDays() {
		counted(Term.workingDays(10), "2026-06-15");
		pause(5, 8);
		assertThat(this.reckoning.lastDay()).as("only Monday 8 June was lost").isEqualTo(june(16));
	}

	@Test
	void aPauseThatEndsOnTheDayItBeganChangesNothing() {
		counted(Term.workingDays(10), "2026-06-15");
		pause(8, 8);
		assertThat(this.reckoning.lastDay()).isEqualTo(june(15));
	}

	@Test
	void aTermOfCalendarDaysMovesByCalendarDaysAndEndsOnAWorkingDay() {
		counted(Term.days(10), "2026-06-11");
		pause(3, 5);
		assertThat(this.reckoning.lastDay()).as("13 June is a Saturday").isEqualTo(june(15));
		pause(8, 9);
		assertThat(this.reckoning.lastDay()).as("14 June is a Sunday: the weekend is not added twice")
			.isEqualTo(june(15));
		pause(10, 12);
		assertThat(this.reckoning.lastDay()).isEqualTo(june(16));
	}

	@Test
	void aRestBeyondTheLastDayLeavesWhatWasLeft() {
		counted(Term.workingDays(10), "2026-06-15");
		pause(12, 25);
		assertThat(this.reckoning.lastDay()).as("one working day was left").isEqualTo(june(26));
	}

	@Test
	void aTermThatHadEndedIsNotRevived() {
		counted(Term.workingDays(10), "2026-06-15");
		pause(16, 25);
		assertThat(this.reckoning.lastDay()).isEqualTo(june(15));
	}

	@Test
	void aDayThatIsStatedStands() {
		this.reckoning = Reckoning.of(new Deadline.Printed(Due.by(june(15)), "Kế hoạch 147/KH-UBND"), CALENDAR, true);
		pause(8, 11);
		assertThat(this.reckoning.lastDay()).isEqualTo(june(15));
	}

	@Test
	void aDaySetByADecidingDocumentIsStatedFromThenOn() {
		counted(Term.workingDays(10), "2026-06-15");
		this.reckoning = this.reckoning.movedTo(june(30));
		this.rest = this.rest.decided();
		pause(8, 11);
		assertThat(this.reckoning.lastDay()).isEqualTo(june(30));
	}

	private void counted(Term term, String lastDay) {
		this.reckoning = Reckoning.of(new Deadline.Counted(june(1), term, "Quy định"), CALENDAR, true);
		assertThat(this.reckoning.lastDay()).isEqualTo(lastDay);
	}

	private void pause(int from, int to) {
		this.rest = this.rest.from(june(from));
		int pause = this.reckoning.pause(this.rest, june(to), CALENDAR);
		this.reckoning = this.reckoning.after(pause, this.rest.pausedDays(), CALENDAR);
		this.rest = this.rest.over(pause);
	}

	private static LocalDate june(int day) {
		return LocalDate.of(2026, 6, day);
	}

}
