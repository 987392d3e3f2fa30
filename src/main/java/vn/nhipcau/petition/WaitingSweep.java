package vn.nhipcau.petition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.storage.Sweep;

/**
 * Lets an agency's time run again on the morning after the day by which the citizen was
 * asked to add something.
 */
@Component
class WaitingSweep implements Sweep {

	private static final Actor SYSTEM = Actor.system("petition-waiting");

	/** Nobody is told of it at night. */
	private static final LocalTime MORNING = LocalTime.of(7, 30);

	private final PetitionQueries queries;

	private final CaseBook book;

	private final OwedWork owed;

	private final OneByOne cases;

	private final Clock clock;

	WaitingSweep(PetitionQueries queries, CaseBook book, OwedWork owed, OneByOne cases, Clock clock) {
		this.queries = queries;
		this.book = book;
		this.owed = owed;
		this.cases = cases;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "petition-waiting";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void sweep(Instant at) {
		ZonedDateTime now = at.atZone(this.clock.getZone());
		if (!now.toLocalTime().isBefore(MORNING)) {
			this.cases.each((after) -> this.queries.wantedBefore(now.toLocalDate(), after),
					(id) -> this.book.act(SYSTEM, id, new CaseBook.Deal(Act.RESUMED, Said.NOTHING, CaseBook.Guard.NONE,
							this.owed::waitNoLonger, PetitionResumed::new)));
		}
	}

}
