package vn.nhipcau.files;

/** What became of a file. */
public enum FileState {

	/** A platform has told us of it; its bytes are still to be fetched. */
	ANNOUNCED, STORED, REFUSED,
	/** Kept, and opened for nobody. */
	QUARANTINED

}
