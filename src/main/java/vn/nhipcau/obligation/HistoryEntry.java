package vn.nhipcau.obligation;

import org.jspecify.annotations.Nullable;

/**
 * One line of an obligation's history.
 *
 * @param before the value before: a state, a day, a percentage or a holder's id
 * @param document the deciding document, for a change of date; for a succession what
 * ordered it, with the heirs' first day
 */
public record HistoryEntry(Deed deed, @Nullable String before, @Nullable String after,
		@Nullable DecidingDocument document) {
}
