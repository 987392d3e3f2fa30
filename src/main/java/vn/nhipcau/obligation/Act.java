package vn.nhipcau.obligation;

/** What is done to an obligation. */
public enum Act {

	OPENED, PROGRESS_RECORDED, SUBMITTED, WITHDRAWN, CONFIRMED, RETURNED, SUSPENDED, RESUMED, CANCELLED, DISOWNED, KEPT,
	PASSED_ON, DATE_CHANGED,
	/** By a rule, such as that of a pause; follows the act that called for it. */
	LAST_DAY_MOVED,
	/** Moved to the agency that succeeds the former one. */
	HANDED_OVER

}
