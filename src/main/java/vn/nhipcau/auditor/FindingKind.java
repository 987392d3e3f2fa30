package vn.nhipcau.auditor;

/** What an audit may find. */
public enum FindingKind {

	/** A reminder that was due was not written down for somebody who should get it. */
	MISSING,
	/** It was written down, and neither sent nor listed with a reason. */
	UNSENT,
	/** The same step went to the same person twice without a reason. */
	DOUBLED,
	/** A leader was not told of what a leader is told of. */
	NOT_ESCALATED,
	/** What reached nobody was not told to whoever is above. */
	NOT_PASSED_UP,
	/** Somebody had asked to be reminded on a day, and was not. */
	NOT_WOKEN,
	/** The schedule of an approved plan calls for a period that was not opened. */
	NOT_OPENED,
	/** The day promised to a citizen has passed, and nobody is told of it. */
	PROMISE_PASSED

}
