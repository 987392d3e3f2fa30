package vn.nhipcau.progress;

import java.time.LocalDate;

import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Refused;

/** What became of a coordinator's decision. */
public sealed interface Judgement {

	/**
	 * It stands.
	 *
	 * @param obligation as it is now
	 */
	record Decided(ObligationView obligation, ReviewView review) implements Judgement {
	}

	/** The obligation does not take it; somebody else may have been first. */
	record NotTaken(Refused why) implements Judgement {
	}

	/** It needs a reason, and has none or one that is too long. */
	record ReasonWanted(int most) implements Judgement {
	}

	/** More cannot be asked for by a day that is over. */
	record DayIsOver(LocalDate day) implements Judgement {
	}

}
