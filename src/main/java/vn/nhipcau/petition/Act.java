package vn.nhipcau.petition;

/** What is done to a case; each leaves an {@link Entry}. */
public enum Act {

	RECEIVED, SUPPLEMENTED,

	/** The citizen has changed the words or the contact; the former ones are gone. */
	CORRECTED, ASSIGNED,
	/** With the heir of the agency that had it. */
	HANDED_OVER,
	/** Handed back to the coordinator, with a reason. */
	TRANSFERRED, MORE_WANTED,

	/** Nothing came by the day asked for; the agency's time runs again. */
	RESUMED, ANSWER_DRAFTED, ANSWER_RETURNED, ANSWERED,
	/** The citizen was told a later date. */
	DELAYED, NOT_COMPETENT, RATED, REOPENED, CLOSED, ERASURE_ASKED,
	/** The content was removed; the row and the code stay. */
	ERASED;

	/** Whether the citizen sees it, and the words that go with it. */
	boolean isForCitizen() {
		return this != TRANSFERRED && this != ANSWER_DRAFTED && this != ANSWER_RETURNED;
	}

}
