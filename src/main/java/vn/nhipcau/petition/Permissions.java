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
			case RECEIVED, SUPPLEMENTED, CORRECTED, RATED, REOPENED, ERASURE_ASKED -> owns(actor, petition);
			case ASSIGNED, NOT_COMPETENT -> actor.coordinates();
			case HANDED_OVER -> actor.coordinates() || actor.isSystem();
			case TRANSFERRED, MORE_WANTED, ANSWER_DRAFTED -> worksIn(actor, agency);
			case DELAYED -> worksIn(actor, agency) || actor.coordinates();
			case ANSWER_RETURNED, ANSWERED -> leads(actor, agency) || (!led && actor.coordinates());
			case ERASED -> (petition.state().isOpen() ? petition.view().erasureAsked() && actor.coordinates()
					: owns(actor, petition) || actor.coordinates() || actor.isSystem());
			case CLOSED, RESUMED -> actor.isSystem();
		};
	}

	static boolean owns(Actor actor, Petition petition) {
		return actor.is(Role.CITIZEN) && petition.citizen().key().equals(actor.from());
	}

	static boolean leads(Actor actor, @Nullable AgencyId agency) {
		return agency != null && actor.is(Role.LEADER, agency);
	}

	static boolean worksIn(Actor actor, @Nullable AgencyId agency) {
		return agency != null && actor.worksIn(agency);
	}

}
