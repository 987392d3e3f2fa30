package vn.nhipcau.organization;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;

/**
 * One line of the sheet of links: for whom, and the link to hand over.
 *
 * @param name whoever holds the post already, {@code null} when nobody does
 */
public record InvitationRow(AgencyId agency, String agencyName, String post, @Nullable String name,
		InvitationLink link) {
}
