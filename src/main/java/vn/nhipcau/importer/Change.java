package vn.nhipcau.importer;

/** In what a newer reading of a document differs from the plan that is followed. */
public enum Change {

	/** The plan does not have it yet. */
	NEW,
	/** The document has it no more. */
	GONE,
	/** Worded otherwise. */
	WORDING,
	/** Owed by another day. */
	SCHEDULE,
	/** Led by others. */
	LEADS

}
