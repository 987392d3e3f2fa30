package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** Something happened to one obligation; told inside the transaction in which it did. */
public sealed interface ObligationChange permits ProgressRecorded, ResultSubmitted, ResultWithdrawn,
		ObligationCompleted, ObligationReturned, ObligationSuspended, ObligationResumed, ObligationCancelled,
		ObligationDisowned, ObligationKept, ObligationPassedOn, ObligationHandedOver, DueDateChanged {

	/** As it is now. */
	ObligationView obligation();

	Actor actor();

}
