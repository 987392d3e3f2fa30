package vn.nhipcau.organization;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * An agency that took over another's work.
 *
 * @param fieldOfWork which part, or {@code null} for all that no other heir has
 */
public record Heir(AgencyId agency, @Nullable String fieldOfWork) {

	public static Heir of(AgencyId agency) {
		return new Heir(agency, null);
	}

}
