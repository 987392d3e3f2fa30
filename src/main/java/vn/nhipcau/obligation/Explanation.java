package vn.nhipcau.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How a last day was computed.
 *
 * @param deadline the rule with its source
 * @param original the last day the rule gave when it was opened
 * @param count for a counted term, the count by today's calendar
 * @param calendarChanged whether that count gives another day than was promised
 * @param changes the changes of date since, with their documents
 * @param pauses when it was suspended and resumed, and how that moved its last day
 * @param lastWorkingDay the last working day on or before the last day
 * @param workingDaysLeft from today; negative when it has passed
 */
public record Explanation(ObligationView obligation, Deadline deadline, @Nullable LocalDate original,
		Optional<CountedTerm> count, boolean calendarChanged, List<HistoryEntry> changes, List<HistoryEntry> pauses,
		@Nullable LocalDate lastWorkingDay, int workingDaysLeft) {

	public Explanation {
		changes = List.copyOf(changes);
		pauses = List.copyOf(pauses);
	}

	static Explanation of(ObligationView view, Reckoning reckoning, List<HistoryEntry> history,
			WorkingCalendar calendar, LocalDate today) {
		Deadline rule = reckoning.deadline();
		Optional<CountedTerm> count = (rule instanceof Deadline.Counted counted)
				? Optional.of(calendar.count(counted.from(), counted.term())) : Optional.empty();
		LocalDate last = view.lastDay();
		return new Explanation(view, rule, reckoning.originalLastDay(), count,
				count.isPresent() && !count.get().lastDay().equals(reckoning.originalLastDay()),
				only(history, Act.DATE_CHANGED), only(history, Act.SUSPENDED, Act.RESUMED, Act.LAST_DAY_MOVED),
				(last != null) ? calendar.onOrBefore(last) : null,
				(last != null) ? calendar.workingDaysBetween(today, last) : 0);
	}

	private static List<HistoryEntry> only(List<HistoryEntry> history, Act... acts) {
		return history.stream().filter((entry) -> List.of(acts).contains(entry.deed().act())).toList();
	}

}
