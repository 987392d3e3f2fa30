package vn.nhipcau.auditor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which last days have a step within the days that are audited: so that, whatever is owed
 * altogether, only that work is read.
 */
record Horizon(Ladder ladder, LocalDate from, LocalDate today) {

	/** Both included. */
	record Span(LocalDate from, LocalDate to) {
	}

	private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

	/** Working days are at least every tenth day, over the longest holiday. */
	private static final int DAYS_PER_WORKING_DAY = 10;

	/**
	 * In order; everything overdue is one of them, since it has a step every few days.
	 */
	List<Span> spans() {
		List<Span> spans = new ArrayList<>(List.of(new Span(LONG_AGO, this.today.minusDays(1))));
		LocalDate last = furthest();
		for (LocalDate day = this.today; !day.isAfter(last); day = day.plusDays(1)) {
			if (hasStep(day)) {
				Span before = spans.get(spans.size() - 1);
				if (before.to().plusDays(1).equals(day)) {
					spans.set(spans.size() - 1, new Span(before.from(), day));
				}
				else {
					spans.add(new Span(day, day));
				}
			}
		}
		return spans;
	}

	private boolean hasStep(LocalDate lastDay) {
		return this.from.datesUntil(this.today.plusDays(1))
			.anyMatch((day) -> this.ladder.stepOn(day, lastDay, false).isPresent()
					|| this.ladder.stepOn(day, lastDay, true).isPresent());
	}

	/** The first rest days after the furthest step belong to it. */
	private LocalDate furthest() {
		var policy = this.ladder.office().policy();
		int most = policy.steps().stream().mapToInt(Integer::intValue).max().orElse(0);
		return this.ladder.office()
			.calendar()
			.plusWorkingDays(this.today, Math.max(most, policy.requestedStep()) + 1)
			.plusDays(DAYS_PER_WORKING_DAY);
	}

}
