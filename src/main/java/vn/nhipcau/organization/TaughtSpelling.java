package vn.nhipcau.organization;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;

/**
 * How a document writes an agency, as somebody taught.
 *
 * @param from the document, as it is cited
 */
public record TaughtSpelling(long id, AgencyId agency, String spelling, @Nullable PersonId by, Instant at,
		String from) {
}
