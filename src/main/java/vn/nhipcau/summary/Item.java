package vn.nhipcau.summary;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.ObligationView;

/**
 * One line of a list.
 *
 * @param document the document it was read from, with its clause
 */
public record Item(ObligationView obligation, String title, String agency, @Nullable String document,
		@Nullable String clause) {
}
