package vn.nhipcau.testing;

/** The three manners in which every conversation must go the same way. */
public enum Manner {

	/** Buttons, edits in place. */
	BUTTONS,
	/** Neither: choices are numbered. */
	NUMBERS,
	/** Handled in one transaction with strangers' messages, one of which fails. */
	SHARED;

	String channel() {
		return (this == NUMBERS) ? "plain" : "fake";
	}

}
