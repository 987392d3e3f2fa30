package vn.nhipcau.progress;

import java.util.EnumSet;
import java.util.Set;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;

/** Who may do what, and what is possible in which state. */
final class Rights {

	private Rights() {
	}

	/** Reports for the agency as one of its own. */
	static boolean works(Actor actor, AgencyId agency) {
		return actor.person() != null && actor.worksIn(agency);
	}

	/** Decides, and records on behalf of agencies. */
	static boolean coordinates(Actor actor) {
		return actor.person() != null && actor.coordinates();
	}

	static boolean reads(Actor actor, AgencyId agency) {
		return actor.is(Role.COORDINATOR) || actor.is(Role.PROVINCIAL_LEADER)
				|| actor.agencies(Role.OFFICIAL).contains(agency) || actor.agencies(Role.LEADER).contains(agency);
	}

	static Set<Move> moves(Actor actor, ObligationView obligation, boolean takesReports) {
		Set<Move> moves = EnumSet.noneOf(Move.class);
		if (!takesReports) {
			return moves;
		}
		boolean workable = !obligation.disowned() && ObligationState.WORKABLE.contains(obligation.state());
		if (works(actor, obligation.agency())) {
			if (workable) {
				moves.addAll(EnumSet.of(Move.PROGRESS, Move.RESULT, Move.OBSTACLE, Move.DOCUMENT, Move.NOT_OURS));
			}
			if (!obligation.state().isClosed()) {
				moves.add(actor.is(Role.LEADER, obligation.agency()) ? Move.ASSIGN : Move.PASS_ON);
			}
		}
		if (coordinates(actor)) {
			moves.addAll(Move.decisions(obligation));
			if (workable) {
				moves.addAll(EnumSet.of(Move.RECORD_FOR, Move.STOP));
			}
			if (!obligation.state().isClosed()) {
				moves.add(Move.CHANGE_DATE);
			}
		}
		return moves;
	}

}
