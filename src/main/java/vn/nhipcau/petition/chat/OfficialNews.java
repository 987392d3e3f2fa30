package vn.nhipcau.petition.chat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Messenger;
import vn.nhipcau.chat.Notice;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.Act;
import vn.nhipcau.petition.AnswerDrafted;
import vn.nhipcau.petition.AnswerNoLongerOwed;
import vn.nhipcau.petition.AnswerReturned;
import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.Dossier;
import vn.nhipcau.petition.Entry;
import vn.nhipcau.petition.ErasureAsked;
import vn.nhipcau.petition.PetitionAnswered;
import vn.nhipcau.petition.PetitionAssigned;
import vn.nhipcau.petition.PetitionCorrected;
import vn.nhipcau.petition.PetitionEvent;
import vn.nhipcau.petition.PetitionRated;
import vn.nhipcau.petition.PetitionReceived;
import vn.nhipcau.petition.PetitionReopened;
import vn.nhipcau.petition.PetitionResumed;
import vn.nhipcau.petition.PetitionSettings;
import vn.nhipcau.petition.PetitionSupplemented;
import vn.nhipcau.petition.PetitionTransferred;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;
import vn.nhipcau.petition.Rating;

/** Tells the officials concerned what there is to do about a case. */
@Component
class OfficialNews {

	private static final Actor SYSTEM = Actor.system("petition-news");

	private static final Set<Act> TRIAGE = Set.of(Act.ASSIGNED, Act.NOT_COMPETENT);

	private static final Set<Act> WORK = Set.of(Act.ANSWER_DRAFTED, Act.MORE_WANTED, Act.TRANSFERRED);

	private static final Set<Act> DECISION = Set.of(Act.ANSWERED, Act.ANSWER_RETURNED);

	private final Messenger messenger;

	private final Recipients recipients;

	private final Petitions petitions;

	private final CaseWork work;

	private final CaseCards cards;

	private final PetitionSettings settings;

	OfficialNews(Messenger messenger, Recipients recipients, Petitions petitions, CaseWork work, CaseCards cards,
			PetitionSettings settings) {
		this.messenger = messenger;
		this.recipients = recipients;
		this.petitions = petitions;
		this.work = work;
		this.cards = cards;
		this.settings = settings;
	}

	@EventListener
	void received(PetitionReceived event) {
		toCoordinators(event, "received", TRIAGE);
	}

	@EventListener
	void transferred(PetitionTransferred event) {
		boolean last = event.petition().transfers() >= this.settings.transferLimit();
		toCoordinators(event, last ? "transferred.last" : "transferred", TRIAGE);
	}

	@EventListener
	void assigned(PetitionAssigned event) {
		toAgency(event, "assigned", WORK);
	}

	@EventListener
	void supplemented(PetitionSupplemented event) {
		toWhoeverHasIt(event, "supplemented");
	}

	@EventListener
	void corrected(PetitionCorrected event) {
		toWhoeverHasIt(event, "corrected");
	}

	@EventListener
	void reopened(PetitionReopened event) {
		toAgency(event, "reopened", WORK);
	}

	/** Where an agency has no leader in any chat, the coordinators decide. */
	@EventListener
	void drafted(AnswerDrafted event) {
		AgencyId agency = Objects.requireNonNull(event.petition().agency());
		List<PersonId> leaders = this.recipients.leaders(agency);
		if (leaders.isEmpty()) {
			toCoordinators(event, "drafted", DECISION);
		}
		else {
			tell(leaders, event.petition(), event, "drafted", DECISION);
		}
	}

	@EventListener
	void returned(AnswerReturned event) {
		drafter(event).ifPresentOrElse((drafter) -> tell(List.of(drafter), event.petition(), event, "returned", WORK),
				() -> toAgency(event, "returned", WORK));
	}

	@EventListener
	void answered(PetitionAnswered event) {
		drafter(event).filter((drafter) -> !drafter.equals(event.actor().person()))
			.ifPresent((drafter) -> tell(List.of(drafter), event.petition(), event, "answered", Set.of()));
	}

	/**
	 * Whoever wrote the answer hears what it was worth; its leaders hear of discontent.
	 */
	@EventListener
	void rated(PetitionRated event) {
		boolean bad = event.petition().rating() == Rating.DISSATISFIED;
		if (bad && ratingsOfThisAnswer(event) > 1) {
			return;
		}
		Set<PersonId> told = new LinkedHashSet<>(drafter(event).map(List::of).orElseGet(List::of));
		if (bad) {
			told.addAll(this.recipients.leaders(Objects.requireNonNull(event.petition().agency())));
		}
		tell(told, event.petition(), event, "rated", Set.of());
	}

	/** The citizen's time to add something is over. */
	@EventListener
	void resumed(PetitionResumed event) {
		toAgency(event, "resumed", WORK);
	}

	@EventListener
	void erasureAsked(ErasureAsked event) {
		toCoordinators(event, "erasure-asked", Set.of(Act.ERASED));
	}

	void passedOn(PetitionView petition, PersonId colleague) {
		tell(List.of(colleague), petition, null, "passed-on", WORK);
	}

	/** It is no longer theirs: they see nothing of it but this. */
	@EventListener
	void takenAway(AnswerNoLongerOwed event) {
		PersonId holder = event.holder();
		this.recipients.there(event.agency(), (holder != null) ? List.of(holder) : List.of())
			.forEach((person) -> this.messenger.tell(person,
					Notice.of((words) -> Reply.of(words.html("petition.official.taken-away." + event.why(), "code",
							event.petition().code(), "kind", CaseCards.kind(words, event.petition()), "agency",
							this.cards.agencyName(event.agency()))))));
	}

	private void toWhoeverHasIt(PetitionEvent event, String key) {
		if (event.petition().agency() != null) {
			toAgency(event, key, WORK);
		}
		else {
			toCoordinators(event, key, TRIAGE);
		}
	}

	/**
	 * Whoever has it there, else the đầu mối, else its leaders, else the coordinators.
	 */
	private void toAgency(PetitionEvent event, String key, Set<Act> possible) {
		AgencyId agency = Objects.requireNonNull(event.petition().agency());
		List<PersonId> there = this.recipients.there(agency,
				this.work.holder(SYSTEM, event.petition().id()).map(List::of).orElseGet(List::of));
		if (there.isEmpty()) {
			toCoordinators(event, "unreached", Set.of(Act.ASSIGNED));
		}
		else {
			tell(there, event.petition(), event, key, possible);
		}
	}

	/** Discontent with one answer is told once, however often the button is pressed. */
	private long ratingsOfThisAnswer(PetitionEvent event) {
		Dossier dossier = dossier(event.petition());
		long answer = dossier.last(Act.ANSWER_DRAFTED).map(Entry::id).orElse(0L);
		return dossier.entries()
			.stream()
			.filter((entry) -> entry.deed().act() == Act.RATED && entry.id() > answer)
			.count();
	}

	private Optional<PersonId> drafter(PetitionEvent event) {
		return dossier(event.petition()).last(Act.ANSWER_DRAFTED)
			.flatMap((entry) -> Optional.ofNullable(entry.deed().by()));
	}

	/** They see content whatever the agency. */
	private void toCoordinators(PetitionEvent event, String key, Set<Act> possible) {
		tell(this.recipients.coordinators(), event.petition(), event, key, possible, true);
	}

	private void tell(Collection<PersonId> people, PetitionView petition, @Nullable PetitionEvent event, String key,
			Set<Act> possible) {
		tell(people, petition, event, key, possible,
				petition.agency() == null || this.cards.isShown(petition.agency()));
	}

	private void tell(Collection<PersonId> people, PetitionView petition, @Nullable PetitionEvent event, String key,
			Set<Act> possible, boolean shown) {
		Dossier dossier = dossier(petition);
		Entry entry = (event != null) ? event.entry() : null;
		Function<Words, Reply> text = (words) -> {
			Html said = (entry != null && shown && entry.deed().act() != Act.RECEIVED
					&& entry.deed().act() != Act.ANSWER_DRAFTED) ? CaseCards.quote(words, entry.said().words())
							: Html.EMPTY;
			Html head = words.html("petition.official." + key, "code", petition.code(), "kind",
					CaseCards.kind(words, petition), "agency",
					this.cards.agencyName((entry != null) ? entry.agency() : petition.agency()), "due",
					due(words, petition), "times", petition.transfers(), "rating",
					(petition.rating() != null) ? words.plain("petition.rating." + petition.rating()) : null);
			return this.cards.news(words, said.isEmpty() ? head : Html.lines(head, said), dossier, possible, shown);
		};
		people.forEach((person) -> this.messenger.tell(person, Notice.of(text)));
	}

	private static Html due(Words words, PetitionView petition) {
		return (petition.expectedOn() != null) ? words.html("petition.due", "date", petition.expectedOn()) : Html.EMPTY;
	}

	private Dossier dossier(PetitionView petition) {
		return this.petitions.open(SYSTEM, petition.id()).orElseThrow();
	}

}
