package vn.nhipcau.obligation;

/** Why a verb was refused; who and when, where somebody else was first. */
public sealed interface Refused extends Outcome {

	/** There is no such obligation, or this person may not know of it. */
	record NotFound() implements Refused {
	}

	/** This person may not do this here. */
	record NotYours() implements Refused, Opening {
	}

	/** The result has been reported and waits for confirmation. */
	record AlreadyReported(Deed deed) implements Refused {
	}

	/** Somebody has confirmed or returned it meanwhile. */
	record AlreadyDecided(ObligationState state, Deed deed) implements Refused {
	}

	/** The agency has said that it is not its work; the coordinator decides first. */
	record AlreadyDisowned(Deed deed) implements Refused {
	}

	/** There is nothing to decide, take back or resume. */
	record NothingToDecide(ObligationState state, Deed deed) implements Refused {
	}

	/** It is completed, cancelled or suspended. */
	record TooLate(ObligationState state, Deed deed) implements Refused {
	}

	/** It has changed since it was shown; here it is as it stands now. */
	record Stale(ObligationView now) implements Refused {
	}

	/** The person or post does not belong to the agency. */
	record NotInAgency() implements Refused {
	}

	/** The work is no longer with a former agency, or this one is not its heir. */
	record NotItsHeir() implements Refused {
	}

	/** The deciding document bears a date that lies ahead. */
	record NotYetIssued(DecidingDocument document) implements Refused {
	}

}
