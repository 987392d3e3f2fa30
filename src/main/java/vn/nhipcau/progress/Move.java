package vn.nhipcau.progress;

import java.util.EnumSet;
import java.util.Set;

import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;

/**
 * What a person can do with an obligation, in the order in which it is offered. Stands in
 * buttons by its place: new ones go to the end.
 */
public enum Move {

	PROGRESS, RESULT, OBSTACLE, DOCUMENT, PASS_ON, ASSIGN, NOT_OURS, CONFIRM, MORE, STOP, KEEP, RECORD_FOR, CLEARED,
	CHANGE_DATE;

	/** What coordinators have to decide on it as it stands. */
	public static Set<Move> decisions(ObligationView obligation) {
		if (obligation.state() == ObligationState.AWAITING_CONFIRMATION) {
			return EnumSet.of(CONFIRM, MORE, STOP);
		}
		return (obligation.disowned() && !obligation.state().isClosed()) ? EnumSet.of(KEEP, STOP)
				: EnumSet.noneOf(Move.class);
	}

}
