package vn.nhipcau.petition;

/** How far a case has come. */
public enum PetitionState {

	/** With the coordinator, who finds the agency. */
	RECEIVED,
	/** With an agency, which prepares the answer. */
	ASSIGNED,
	/** The citizen was asked for more; the agency's time rests. */
	MORE_WANTED,
	/** The answer waits for a leader of the agency. */
	ANSWER_DRAFTED,
	/** The citizen has the answer and may rate it or ask again. */
	ANSWERED,
	/** The citizen was not content, and the agency answers again. */
	REOPENED, CLOSED,
	/** Another body decides; the citizen was told which. */
	NOT_COMPETENT;

	/** Whether somebody still has to do something about it. */
	public boolean isOpen() {
		return this != ANSWERED && this != CLOSED && this != NOT_COMPETENT;
	}

	/** Whether an agency is preparing an answer. */
	boolean isWithAgency() {
		return this == ASSIGNED || this == REOPENED;
	}

}
