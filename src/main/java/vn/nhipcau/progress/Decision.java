package vn.nhipcau.progress;

/** What the coordinator makes of a report. */
public enum Decision {

	/** Recorded as done. */
	CONFIRMED,
	/** Given back: more is wanted by a day. */
	MORE_WANTED,
	/** {@code Thôi theo dõi}. */
	STOPPED,
	/** It stays the agency's work. */
	KEPT

}
