package vn.nhipcau.petition;

/**
 * Why something was refused. The words are {@code petition.refused.<NAME>}.
 */
public enum Refusal {

	/**
	 * There is no such case, or it is somebody else's: nobody is told which of the two.
	 */
	NOT_FOUND,
	/** Sees the case, and may not do this. */
	NOT_YOURS,
	/** The case has moved on; it is shown as it stands. */
	WRONG_STATE,
	/** The draft that was approved or returned is no longer the latest. */
	STALE_DRAFT,
	/** Nothing was written or sent along. */
	EMPTY,
	/** The citizen has not agreed to the use of the data. */
	NO_CONSENT,
	/** A complaint: not taken here, and nothing was kept. */
	COMPLAINT,
	/** A denunciation: not taken here, and nothing was kept. */
	DENUNCIATION,
	/** Asked again as often as is allowed. */
	REOPENED_TOO_OFTEN,
	/** Handed back as often as is allowed: the coordinator has decided. */
	TRANSFERRED_TOO_OFTEN,
	/** It is with this agency already. */
	ALREADY_THERE,
	/** No living agency of this id. */
	UNKNOWN_AGENCY,
	/** The person does not work in this agency. */
	NOT_IN_AGENCY,
	/** The day lies in the past. */
	DAY_PASSED,
	/** The content was removed. */
	ERASED

}
