package vn.nhipcau.petition;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.storage.Sweep;

/** Closes answered cases that nobody has rated in time. */
@Component
class ClosingSweep implements Sweep {

	private static final Actor SYSTEM = Actor.system("petition-closing");

	private final PetitionQueries queries;

	private final CaseBook book;

	private final OneByOne cases;

	private final PetitionSettings settings;

	ClosingSweep(PetitionQueries queries, CaseBook book, OneByOne cases, PetitionSettings settings) {
		this.queries = queries;
		this.book = book;
		this.cases = cases;
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
	public void sweep(Instant at) {
		Instant before = at.minus(this.settings.ratedWithin());
		this.cases.each((after) -> this.queries.answeredBefore(before, after),
				(id) -> this.book.act(SYSTEM, id, new CaseBook.Deal(Act.CLOSED, Said.NOTHING, CaseBook.Guard.NONE,
						Petition::close, PetitionClosed::new)));
	}

}
