package vn.nhipcau.delivery;

import java.util.Locale;

/**
 * How a message is named to people: short, safe to read aloud, the same at every attempt.
 */
final class Reference {

	private Reference() {
	}

	static String of(MessageId id) {
		return "TN-" + Long.toString(id.value(), 36).toUpperCase(Locale.ROOT);
	}

}
