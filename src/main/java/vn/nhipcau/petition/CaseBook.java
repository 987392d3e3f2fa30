package vn.nhipcau.petition;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.Role;

/**
 * Does an act to a case: locks it, so that of two people the second sees what the first
 * has done; asks permission and state; writes history and audit; tells the others.
 */
@Component
class CaseBook {

	private final EntityManager entities;

	private final PetitionQueries queries;

	private final CaseHistory history;

	private final OwedWork owed;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CaseBook(EntityManager entities, PetitionQueries queries, CaseHistory history, OwedWork owed, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.entities = entities;
		this.queries = queries;
		this.history = history;
		this.owed = owed;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** A further reason to refuse an act that role and state allow. */
	@FunctionalInterface
	interface Guard {

		Optional<Refusal> refusal(Petition petition);

		Guard NONE = (petition) -> Optional.empty();

	}

	/** What is to be done. */
	record Deal(Act act, Said said, Guard guard, Consumer<Petition> effect, PetitionEvent.Maker event) {
	}

	Outcome act(Actor actor, PetitionId id, Deal deal) {
		Petition petition = this.queries.visible(actor, id).orElse(null);
		if (petition == null) {
			return Outcome.refused(Refusal.NOT_FOUND);
		}
		this.entities.refresh(petition, LockModeType.PESSIMISTIC_WRITE);
		Optional<Refusal> refused = refusal(actor, petition, deal);
		if (refused.isPresent()) {
			return new Outcome.Refused(refused.get(), shown(actor, petition));
		}
		String before = petition.state().name();
		AgencyId agency = petition.agency();
		deal.effect().accept(petition);
		return record(actor, petition, deal, before, (agency != null) ? agency : petition.agency());
	}

	/** What this person may do to it now. */
	Set<Act> possible(Actor actor, PetitionId id) {
		return this.queries.visible(actor, id).map((petition) -> {
			boolean led = this.owed.isLed(petition.agency());
			return Arrays.stream(Act.values())
				.filter((act) -> Permissions.permits(actor, act, petition, led) && petition.refusal(act).isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		}).orElse(Set.of());
	}

	/** Writes down what was done to a case whose row is there. */
	Outcome record(Actor actor, Petition petition, Deal deal, @Nullable String before, @Nullable AgencyId agency) {
		Deed deed = new Deed(deal.act(), isCitizen(actor) ? null : actor.person(), this.clock.instant());
		petition.sign(deed);
		this.entities.flush();
		boolean moved = deal.act() == Act.ASSIGNED || deal.act() == Act.HANDED_OVER;
		AgencyId with = moved ? petition.agency() : agency;
		Entry entry = this.history.add(petition.id(), deed, with, deal.said());
		this.audit.record(actor, "petition." + deal.act().name().toLowerCase(Locale.ROOT),
				"petition:" + petition.id().value(), before, petition.state().name());
		this.events.publishEvent(deal.event().event(petition.view(), entry, petition.citizen(), actor));
		this.entities.flush();
		return new Outcome.Done(shown(actor, petition));
	}

	private Optional<Refusal> refusal(Actor actor, Petition petition, Deal deal) {
		if (!Permissions.permits(actor, deal.act(), petition, this.owed.isLed(petition.agency()))) {
			return Optional.of(Refusal.NOT_YOURS);
		}
		return petition.refusal(deal.act()).or(() -> deal.guard().refusal(petition));
	}

	private static PetitionView shown(Actor actor, Petition petition) {
		return isCitizen(actor) ? petition.view().nameless() : petition.view();
	}

	static boolean isCitizen(Actor actor) {
		return actor.is(Role.CITIZEN);
	}

}
