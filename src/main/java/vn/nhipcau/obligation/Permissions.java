package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;

/** Who may do what to an obligation of which agency. */
final class Permissions {

	private Permissions() {
	}

	static boolean permits(Actor actor, Act act, AgencyId agency) {
		return switch (act) {
			case PROGRESS_RECORDED, SUBMITTED, WITHDRAWN, DISOWNED -> works(actor, agency) || coordinates(actor);
			case PASSED_ON -> works(actor, agency);
			case OPENED, CONFIRMED, RETURNED, SUSPENDED, RESUMED, CANCELLED, KEPT, DATE_CHANGED, HANDED_OVER ->
				coordinates(actor) || isSystem(actor);
			case LAST_DAY_MOVED -> false;
		};
	}

	static boolean coordinates(Actor actor) {
		return actor.holdings().stream().anyMatch((holding) -> holding.role() == Role.COORDINATOR && holding.decides());
	}

	/** A job: without a role, and without a person who might have lost theirs. */
	static boolean isSystem(Actor actor) {
		return actor.isSystem() && actor.person() == null;
	}

	private static boolean works(Actor actor, AgencyId agency) {
		return actor.is(Role.OFFICIAL, agency) || actor.is(Role.LEADER, agency);
	}

}
