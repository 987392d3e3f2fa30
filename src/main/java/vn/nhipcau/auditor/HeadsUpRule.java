package vn.nhipcau.auditor;

import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.reminder.Purpose;

/**
 * Of commanded work of which nothing has begun, a leader hears shortly before the day.
 */
@Component
class HeadsUpRule implements Rule {

	@Override
	public Stream<Suspicion> breaches(Case one) {
		if (one.work().requested() || !one.work().untouched()
				|| one.rung().step() != one.glance().office().policy().headsUpStep()) {
			return Stream.empty();
		}
		Set<PersonId> leftOut = one.leaders().get().leftOut(one.told((line) -> line.purpose() == Purpose.HEADS_UP));
		return leftOut.stream()
			.filter((leader) -> !one.told((line) -> true).contains(leader))
			.map((leader) -> one.missing(FindingKind.NOT_ESCALATED, leader));
	}

}
