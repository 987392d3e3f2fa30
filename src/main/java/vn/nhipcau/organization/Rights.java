package vn.nhipcau.organization;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.Role;

/** Who may set up what. */
final class Rights {

	private Rights() {
	}

	static boolean setsUpAgencies(Actor actor) {
		return actor.is(Role.ADMINISTRATOR) || actor.is(Role.COORDINATOR);
	}

	/**
	 * A coordinator fills the agencies' own posts; provincial ones are not his to give.
	 */
	static boolean fills(Actor actor, Duty duty) {
		return actor.is(Role.ADMINISTRATOR) || (actor.is(Role.COORDINATOR) && !duty.isProvincial());
	}

	static boolean isAdministrator(Actor actor) {
		return actor.is(Role.ADMINISTRATOR);
	}

	static boolean isSelfOrAdministrator(Actor actor, PersonId person) {
		return actor.is(Role.ADMINISTRATOR) || person.equals(actor.person());
	}

}
