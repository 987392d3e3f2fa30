package vn.nhipcau.auditor;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that should have been told, or was told wrongly, and still is so.
 *
 * @param reference how people and logs name it
 * @param since when it was first seen
 * @param line in words, without personal data
 */
public record Finding(String reference, FindingKind kind, Instant since, String line) {

	static String reference(long id) {
		return "KT-" + Long.toString(id, 36).toUpperCase(Locale.ROOT);
	}

}
