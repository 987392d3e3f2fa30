package vn.nhipcau.obligation;

/** What became of a verb. */
public sealed interface Outcome permits Outcome.Done, Refused {

	/**
	 * It was done.
	 *
	 * @param obligation as it is now
	 */
	record Done(ObligationView obligation) implements Outcome {
	}

}
