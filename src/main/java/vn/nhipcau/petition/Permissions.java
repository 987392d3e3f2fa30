package vn.nhipcau.petition;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;

/** Who may do what to a case that they see. */
final class Permissions {

	private Permissions() {
	}

	/**
	 * @param led whether the agency has a leader who could approve
	 */
	static boolean permits(Actor actor, Act act, Petition petition, boolean led) {
		AgencyId agency = petition.agency();
		return switch (act) {
			case RECEIVED, SUPPLEMENTED, RATED, REOPENED, ERASURE_ASKED -> owns(actor, petition);
			case ASSIGNED, NOT_COMPETENT -> coordinates(actor);
			case HANDED_OVER -> coordinates(actor) || isSystem(actor);
			case TRANSFERRED, MORE_WANTED, ANSWER_DRAFTED -> worksIn(actor, agency);
			case DELAYED -> worksIn(actor, agency) || coordinates(actor);
			case ANSWER_RETURNED, ANSWERED -> leads(actor, agency) || (!led && coordinates(actor));
			case ERASED -> (petition.state().isOpen() ? petition.view().erasureAsked() && coordinates(actor)
					: owns(actor, petition) || coordinates(actor));
			case CLOSED -> isSystem(actor);
		};
	}

	static boolean owns(Actor actor, Petition petition) {
		return actor.is(Role.CITIZEN) && petition.citizen().key().equals(actor.from());
	}

	static boolean coordinates(Actor actor) {
		return actor.holdings().stream().anyMatch((holding) -> holding.role() == Role.COORDINATOR && holding.decides());
	}

	static boolean leads(Actor actor, @Nullable AgencyId agency) {
		return agency != null && actor.is(Role.LEADER, agency);
	}

	static boolean worksIn(Actor actor, @Nullable AgencyId agency) {
		return leads(actor, agency) || (agency != null && actor.is(Role.OFFICIAL, agency));
	}

	static boolean isSystem(Actor actor) {
		return actor.isSystem() && actor.person() == null;
	}

}
