package vn.nhipcau.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;

/** Reads cases, and no more of them than the reader may see. */
@Component
class PetitionQueries {

	/** A chat shows no longer lists. */
	private static final int MANY = 30;

	private final EntityManager entities;

	private final CaseHistory history;

	PetitionQueries(EntityManager entities, CaseHistory history) {
		this.entities = entities;
		this.history = history;
	}

	Optional<Petition> visible(Actor actor, PetitionId id) {
		return list(actor, "p.id = :id", Map.of("id", id.value())).stream().findFirst();
	}

	Optional<PetitionView> find(Actor actor, PetitionId id) {
		return visible(actor, id).map((petition) -> view(actor, petition));
	}

	Optional<PetitionView> find(Actor actor, CaseCode code) {
		return list(actor, "p.code = :code", Map.of("code", code.value())).stream()
			.findFirst()
			.map((petition) -> view(actor, petition));
	}

	Optional<Dossier> dossier(Actor actor, PetitionId id) {
		return visible(actor, id).map((petition) -> dossier(actor, petition));
	}

	/** The open ones first, of each the newest first. */
	List<PetitionView> mine(Actor actor) {
		return CaseBook.isCitizen(actor) ? views(actor, "p.citizen = :mine", Map.of("mine", actor.from())) : List.of();
	}

	/** All of the citizen's own that were not erased, however many. */
	List<PetitionView> withContent(Actor actor) {
		if (!CaseBook.isCitizen(actor)) {
			return List.of();
		}
		return query(actor, "p.citizen = :mine AND p.erasedAt IS NULL", Map.of("mine", actor.from())).getResultList()
			.stream()
			.map((petition) -> view(actor, petition))
			.toList();
	}

	/** Drafts for leaders; for coordinators what has no agency or is to be erased. */
	List<PetitionView> waiting(Actor actor) {
		String condition = actor.coordinates()
				? "(p.state IN :waiting" + " OR (p.erasureAskedAt IS NOT NULL AND p.erasedAt IS NULL))"
				: "p.state IN :waiting";
		List<PetitionState> states = actor.coordinates() ? List.of(PetitionState.RECEIVED, PetitionState.ANSWER_DRAFTED)
				: List.of(PetitionState.ANSWER_DRAFTED);
		return CaseBook.isCitizen(actor) ? List.of() : views(actor, condition, Map.of("waiting", states));
	}

	/** Without content, for whoever lists what is owed. */
	List<Petition> named(Collection<Long> ids) {
		return this.entities.createQuery("SELECT p FROM Petition p WHERE p.id IN :ids", Petition.class)
			.setParameter("ids", ids)
			.getResultList();
	}

	/** The next few after one of them. */
	List<PetitionId> answeredBefore(Instant moment, PetitionId after) {
		return ids("p.state = ANSWERED AND p.answeredAt < :moment", after, Map.of("moment", moment));
	}

	/** The next few after one of them that have waited for the citizen long enough. */
	List<PetitionId> wantedBefore(LocalDate day, PetitionId after) {
		return ids("p.state = MORE_WANTED AND p.wantedBy < :day", after, Map.of("day", day));
	}

	/** The next few after one of them, of those that still have content. */
	List<PetitionId> endedBefore(Instant moment, PetitionId after) {
		return ids("p.state IN (CLOSED, NOT_COMPETENT) AND p.erasedAt IS NULL AND p.deedAt < :moment", after,
				Map.of("moment", moment));
	}

	/**
	 * States stand in the condition as words: few cases are in most of them, which a plan
	 * for any state would not know.
	 */
	private List<PetitionId> ids(String condition, PetitionId after, Map<String, Object> parameters) {
		TypedQuery<Long> query = this.entities.createQuery(
				"SELECT p.id FROM Petition p WHERE p.id > :after AND " + condition + " ORDER BY p.id LIMIT 200",
				Long.class);
		parameters.forEach(query::setParameter);
		return query.setParameter("after", after.value()).getResultList().stream().map(PetitionId::new).toList();
	}

	private List<PetitionView> views(Actor actor, String condition, Map<String, Object> parameters) {
		return list(actor, condition, parameters).stream().map((petition) -> view(actor, petition)).toList();
	}

	private List<Petition> list(Actor actor, String condition, Map<String, Object> parameters) {
		return query(actor, condition, parameters).setMaxResults(MANY).getResultList();
	}

	private TypedQuery<Petition> query(Actor actor, String condition, Map<String, Object> parameters) {
		Scope scope = Scope.of(actor);
		Map<String, Object> all = new HashMap<>(parameters);
		all.putAll(scope.parameters());
		TypedQuery<Petition> query = this.entities
			.createQuery("SELECT p FROM Petition p WHERE " + condition + " AND " + scope.condition() + """
					ORDER BY CASE WHEN p.state IN :finished THEN 1 ELSE 0 END, p.id DESC""", Petition.class);
		all.put("finished", List.of(PetitionState.ANSWERED, PetitionState.CLOSED, PetitionState.NOT_COMPETENT));
		all.forEach(query::setParameter);
		return query;
	}

	private Dossier dossier(Actor actor, Petition petition) {
		boolean citizen = CaseBook.isCitizen(actor);
		List<Entry> entries = this.history.of(petition.id());
		return new Dossier(view(actor, petition), this.history.open(petition.code(), petition.particulars()),
				citizen ? entries.stream()
					.filter((entry) -> entry.deed().act().isForCitizen())
					.map(PetitionQueries::nameless)
					.toList() : entries);
	}

	private static Entry nameless(Entry entry) {
		return new Entry(entry.id(), new Deed(entry.deed().act(), null, entry.deed().at()), entry.agency(),
				entry.said());
	}

	private static PetitionView view(Actor actor, Petition petition) {
		return CaseBook.isCitizen(actor) ? petition.view().nameless() : petition.view();
	}

}
