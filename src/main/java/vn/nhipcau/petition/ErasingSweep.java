package vn.nhipcau.petition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.storage.Sweep;

/** Removes the content of ended cases when the time the consent names is over. */
@Component
class ErasingSweep implements Sweep {

	private static final Actor SYSTEM = Actor.system("petition-erasing");

	private final PetitionQueries queries;

	private final PersonalData data;

	private final OneByOne cases;

	private final PetitionSettings settings;

	private final Clock clock;

	ErasingSweep(PetitionQueries queries, PersonalData data, OneByOne cases, PetitionSettings settings, Clock clock) {
		this.queries = queries;
		this.data = data;
		this.cases = cases;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "petition-erasing";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(6);
	}

	@Override
	public void sweep(Instant at) {
		Instant before = at.atZone(this.clock.getZone()).minus(this.settings.keptFor()).toInstant();
		this.cases.each((after) -> this.queries.endedBefore(before, after), (id) -> this.data.erase(SYSTEM, id));
	}

}
