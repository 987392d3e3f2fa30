package vn.nhipcau.delivery;

/** What became of a decision about a message that was set aside or could not be sent. */
public enum Decision {

	DONE,
	/** Administrators only. */
	NOT_ALLOWED,
	/** Somebody else has decided, or it is gone. */
	DECIDED_ALREADY,
	/** Its content has been removed: it can only be dismissed. */
	CONTENT_GONE,
	/** It was worth sending until a moment that has gone by. */
	TOO_LATE

}
