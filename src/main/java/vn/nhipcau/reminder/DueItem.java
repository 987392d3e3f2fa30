package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.WorkingCalendar;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.AgencyView;

/**
 * One obligation in a message.
 *
 * @param workingDaysLeft from today to the last day
 */
public record DueItem(ObligationView obligation, AgencyView agency, SubjectCard card, Urgency urgency,
		int workingDaysLeft) {

	static final Comparator<DueItem> MOST_URGENT_FIRST = Comparator.comparing(DueItem::lastDay)
		.thenComparing((item) -> item.obligation().id().value());

	/** How near its last day is. */
	public enum Urgency {

		OVERDUE, TODAY, LAST_WORKING_DAY, SOON, AHEAD;

		/** From how many working days left on the wording is that of "soon". */
		private static final int SOON_DAYS = 3;

		static Urgency of(LocalDate lastDay, LocalDate today, WorkingCalendar calendar) {
			if (!lastDay.isAfter(today)) {
				return lastDay.equals(today) ? TODAY : OVERDUE;
			}
			if (!calendar.plusWorkingDays(today, 1).isBefore(lastDay)) {
				return LAST_WORKING_DAY;
			}
			return (calendar.workingDaysBetween(today, lastDay) <= SOON_DAYS) ? SOON : AHEAD;
		}

	}

	static DueItem of(ObligationView obligation, AgencyView agency, SubjectCard card, Round round) {
		LocalDate lastDay = Objects.requireNonNull(obligation.lastDay());
		return new DueItem(obligation, agency, card, Urgency.of(lastDay, round.today(), round.calendar()),
				round.calendar().workingDaysBetween(round.today(), lastDay));
	}

	public LocalDate lastDay() {
		return Objects.requireNonNull(this.obligation.lastDay());
	}

	/** Whether only its code may be shown: police and military without opt-in. */
	public boolean isSealed() {
		return !this.agency.contentInChat();
	}

}
