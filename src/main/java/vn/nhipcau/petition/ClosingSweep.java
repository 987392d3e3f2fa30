package vn.nhipcau.petition;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.storage.Sweep;

/** Closes answered cases that nobody has rated in time. */
@Component
class ClosingSweep implements Sweep {

	private static final Actor SYSTEM = Actor.system("petition-closing");

	private final PetitionQueries queries;

	private final CaseBook book;

	private final PetitionSettings settings;

	ClosingSweep(PetitionQueries queries, CaseBook book, PetitionSettings settings) {
		this.queries = queries;
		this.book = book;
		this.settings = settings;
	}

	@Override
	public String name() {
		return "petition-closing";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(6);
	}

	@Override
	@Transactional
	public void sweep(Instant at) {
		this.queries.answeredBefore(at.minus(this.settings.ratedWithin()))
			.forEach((id) -> this.book.act(SYSTEM, id, new CaseBook.Deal(Act.CLOSED, Said.NOTHING, CaseBook.Guard.NONE,
					Petition::close, PetitionClosed::new)));
	}

}
