package vn.nhipcau.obligation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days are worked, and the counting of terms: the first day does not count, and a
 * term that ends on a rest day ends with the next working day (Bộ luật Dân sự 2015, Điều
 * 147–148). A date printed in a document is never moved.
 */
public final class WorkingCalendar {

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final Map<LocalDate, CalendarDay> days;

	private final Set<Integer> years;

	public WorkingCalendar(Collection<CalendarDay> days) {
		this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
		this.years = days.stream().map((day) -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
	}

	/** Why a day differs from the ordinary week; empty when it does not. */
	public Optional<CalendarDay> exception(LocalDate date) {
		return Optional.ofNullable(this.days.get(date));
	}

	/**
	 * Whether anything is known of the year: without rows only weekends are rest days.
	 */
	public boolean knows(int year) {
		return this.years.contains(year);
	}

	public boolean isWorkingDay(LocalDate date) {
		return exception(date).map((day) -> day.kind().worked()).orElse(!WEEKEND.contains(date.getDayOfWeek()));
	}

	/** The last working day on or before this one. */
	public LocalDate onOrBefore(LocalDate date) {
		return nearest(date, -1);
	}

	/** The next working day on or after this one. */
	public LocalDate onOrAfter(LocalDate date) {
		return nearest(date, 1);
	}

	/**
	 * The n-th working day after this one; before it when n is negative, the day itself
	 * when n is 0.
	 */
	public LocalDate plusWorkingDays(LocalDate date, int n) {
		int step = Integer.signum(n);
		LocalDate day = date;
		for (int left = Math.abs(n); left > 0; left--) {
			day = nearest(day.plusDays(step), step);
		}
		return day;
	}

	/**
	 * Working days after {@code from} up to and with {@code to}; negative when {@code to}
	 * lies before {@code from}.
	 */
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -(int) to.datesUntil(from).filter(this::isWorkingDay).count();
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	/** Counts a term from the day of the event that starts it. */
	public CountedTerm count(LocalDate from, Term term) {
		LocalDate end = term.inWorkingDays() ? plusWorkingDays(from, term.amount()) : from.plusDays(term.amount());
		LocalDate lastDay = onOrAfter(end);
		LocalDate firstSkippable = term.inWorkingDays() ? from.plusDays(1) : end;
		List<CountedTerm.Skipped> skipped = firstSkippable.isAfter(lastDay) ? List.of()
				: firstSkippable.datesUntil(lastDay)
					.filter((day) -> !isWorkingDay(day))
					.map((day) -> new CountedTerm.Skipped(day, this.days.get(day)))
					.toList();
		return new CountedTerm(from, term, end, lastDay, skipped, worked(from, lastDay), unknown(from, lastDay));
	}

	private LocalDate nearest(LocalDate date, int step) {
		LocalDate day = date;
		while (!isWorkingDay(day)) {
			day = day.plusDays(step);
		}
		return day;
	}

	private List<CalendarDay> worked(LocalDate from, LocalDate to) {
		return from.plusDays(1)
			.datesUntil(to.plusDays(1))
			.flatMap((day) -> exception(day).stream())
			.filter((day) -> day.kind().worked())
			.toList();
	}

	private List<Integer> unknown(LocalDate from, LocalDate to) {
		return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().filter((year) -> !knows(year)).toList();
	}

}
