package vn.nhipcau.chat;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.storage.FaultLine;

/** What of a fault may stand in a log. */
final class Faults {

	private Faults() {
	}

	/** One line without any message text, which may quote what a person wrote. */
	static String line(@Nullable Throwable fault) {
		if (fault == null) {
			return "it never came to an end";
		}
		return FaultLine.of(fault);
	}

}
