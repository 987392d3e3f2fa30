package vn.nhipcau.reminder;

/** What became of a reminder. */
public enum ReminderState {

	/** To be told in this sweep. */
	DUE,
	/** Handed to the outbox. */
	TOLD,
	/** Its person had asked for silence. */
	PAUSED,
	/** A later one was due as well: after an outage only the latest is told. */
	SKIPPED,
	/** Nobody of the agency has joined a chat; it goes to the coordinators' list. */
	UNREACHED,
	/** It stood on the coordinators' list. */
	PASSED_UP,
	/** The work was reported, moved or passed on before it was told. */
	WITHDRAWN,
	/** It could not be put into words; the log says why. */
	FAILED

}
