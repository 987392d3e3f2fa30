package vn.nhipcau.organization;

import java.util.Set;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.Role;
import vn.nhipcau.delivery.Address;

/** Actors for tests, each on one chair. */
final class Chairs {

	static final Actor ADMINISTRATOR = province(Role.ADMINISTRATOR);

	static final Actor COORDINATOR = province(Role.COORDINATOR);

	private Chairs() {
	}

	static Actor province(Role role) {
		return new Actor(null, Set.of(new Actor.Holding(role, null, null, true)), "test:" + role);
	}

	static Actor inAgency(Role role, AgencyId agency) {
		return new Actor(null, Set.of(new Actor.Holding(role, agency, null, true)), "test:" + role);
	}

	static Actor of(Role role, PersonId person) {
		return new Actor(person, Set.of(new Actor.Holding(role, null, null, true)), "test:" + role);
	}

	static Address chat(String id) {
		return new Address("test", id);
	}

}
