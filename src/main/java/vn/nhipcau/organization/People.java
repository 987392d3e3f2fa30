package vn.nhipcau.organization;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.PersonId;

/** People and their names. */
@Service
@Transactional
public class People {

	private final PersonRepository people;

	private final Audit audit;

	private final Clock clock;

	People(PersonRepository people, Audit audit, Clock clock) {
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<String> name(PersonId id) {
		return this.people.findById(id.value()).map(Person::name);
	}

	/** Names by id; unknown ids are left out. */
	@Transactional(readOnly = true)
	public Map<PersonId, String> names(Collection<PersonId> ids) {
		Map<PersonId, String> names = new HashMap<>();
		this.people.findAllById(ids.stream().map(PersonId::value).toList())
			.forEach((person) -> names.put(person.id(), person.name()));
		return names;
	}

	/** Somebody who is to hold a post; joins by invitation later. */
	public Outcome<PersonId> register(Actor actor, String typed) {
		if (!Rights.setsUpAgencies(actor)) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		return register(actor, typed, "person.registered");
	}

	/** Oneself, or an administrator anybody. */
	public Outcome<PersonId> rename(Actor actor, PersonId id, String typed) {
		String name = Names.tidy(typed);
		if (!Rights.isSelfOrAdministrator(actor, id)) {
			return Outcome.refused(Refusal.NOT_ALLOWED);
		}
		Optional<Refusal> fault = Names.fault(name);
		Optional<Person> person = this.people.findById(id.value());
		if (fault.isPresent() || person.isEmpty()) {
			return Outcome.refused(fault.orElse(Refusal.UNKNOWN));
		}
		person.get().rename(name);
		this.audit.record(actor, "person.renamed", "person:" + id.value(), null, null);
		return Outcome.done(id);
	}

	/** For whoever comes with an invitation. */
	Outcome<PersonId> register(Actor actor, String typed, String action) {
		String name = Names.tidy(typed);
		Optional<Refusal> fault = Names.fault(name);
		if (fault.isPresent()) {
			return Outcome.refused(fault.get());
		}
		PersonId id = this.people.save(new Person(name, this.clock.instant())).id();
		this.audit.record(actor, action, "person:" + id.value(), null, null);
		return Outcome.done(id);
	}

}
