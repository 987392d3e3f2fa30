package vn.nhipcau.auditor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.reminder.Purpose;
import vn.nhipcau.reminder.ReminderLog.Line;

/**
 * The latest step has a reminder for each person who has the work, or one that says that
 * nobody could be reached; and whatever kept it from being told was real.
 */
@Component
class ToldRule implements Rule {

	@Override
	public Stream<Suspicion> breaches(Case one) {
		List<Line> own = one.ofStep().filter((line) -> line.purpose() != Purpose.HEADS_UP).toList();
		if (own.stream().noneMatch((line) -> isAccountedFor(one, line))) {
			return Stream.of(one.missing(FindingKind.MISSING, null));
		}
		return Stream
			.concat(own.stream().filter((line) -> !isAccountedFor(one, line)).map(Line::person),
					leftOut(one, own).stream())
			.distinct()
			.map((person) -> one.missing(FindingKind.MISSING, person));
	}

	/** Passed on since then, it was told to whoever had it. */
	private static Set<PersonId> leftOut(Case one, List<Line> own) {
		if (one.work().touchedAt().isAfter(one.rung().from())) {
			return Set.of();
		}
		Set<PersonId> told = one.told((line) -> true);
		return one.owners()
			.leftOut(one.told(own::contains))
			.stream()
			.filter((person) -> !told.contains(person))
			.collect(Collectors.toSet());
	}

	private static boolean isAccountedFor(Case one, Line line) {
		return switch (line.state()) {
			case SKIPPED -> false;
			case WITHDRAWN -> !one.work().touchedAt().isBefore(one.glance().office().startOf(line.slot()));
			case PAUSED -> one.since().isAfter(line.at())
					|| (line.quietThrough() != null && !line.quietThrough().isBefore(line.slot()));
			default -> true;
		};
	}

}
