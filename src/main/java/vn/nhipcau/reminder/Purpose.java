package vn.nhipcau.reminder;

/** Why somebody is told. */
public enum Purpose {

	/** The work is theirs. */
	OWN,
	/** Their body is asked, and not commanded. */
	REQUEST,
	/** They lead the agency, and nothing has begun shortly before the day. */
	HEADS_UP

}
