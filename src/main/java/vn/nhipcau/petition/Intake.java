package vn.nhipcau.petition;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;

/** Makes a case of what a citizen sends. */
@Component
class Intake {

	private final SecureRandom random = new SecureRandom();

	private final EntityManager entities;

	private final Consents consents;

	private final CaseHistory history;

	private final OwedWork owed;

	private final CaseBook book;

	private final Clock clock;

	Intake(EntityManager entities, Consents consents, CaseHistory history, OwedWork owed, CaseBook book, Clock clock) {
		this.entities = entities;
		this.consents = consents;
		this.history = history;
		this.owed = owed;
		this.book = book;
		this.clock = clock;
	}

	Outcome take(Actor actor, NewPetition wanted) {
		Optional<Refusal> refused = refusal(actor, wanted);
		return refused.map(Outcome::refused)
			.orElseGet(() -> this.consents.of(actor)
				.map((consent) -> take(actor, wanted, consent))
				.orElseGet(() -> Outcome.refused(Refusal.NO_CONSENT)));
	}

	/** Why these words are not taken here. What is unclear was asked in the chat. */
	Optional<Refusal> screened(String words) {
		return switch (Screening.of(words)) {
			case COMPLAINT -> Optional.of(Refusal.COMPLAINT);
			case DENUNCIATION -> Optional.of(Refusal.DENUNCIATION);
			case NONE, UNCLEAR -> Optional.empty();
		};
	}

	private Optional<Refusal> refusal(Actor actor, NewPetition wanted) {
		if (!actor.is(Role.CITIZEN)) {
			return Optional.of(Refusal.NOT_YOURS);
		}
		return screened(wanted.words()).or(() -> wanted.isEmpty() ? Optional.of(Refusal.EMPTY) : Optional.empty());
	}

	private Outcome take(Actor actor, NewPetition wanted, Consents.Consent consent) {
		LocalDate today = LocalDate.now(this.clock);
		CaseCode code = CaseCode.random(this.random);
		Petition petition = new Petition(code, wanted.kind(), wanted.anonymous(), Address.parse(actor.from()), consent,
				new Deed(Act.RECEIVED, actor.person(), this.clock.instant()));
		petition.describe(this.history.seal(code, wanted.particulars()));
		petition.promise(today, this.owed.expected(wanted.kind(), today));
		this.entities.persist(petition);
		this.entities.flush();
		this.owed.openClassification(petition, today);
		return this.book.record(actor, petition, new CaseBook.Deal(Act.RECEIVED,
				new Said(wanted.words(), wanted.files()), CaseBook.Guard.NONE, (one) -> {
				}, PetitionReceived::new), null, null);
	}

}
