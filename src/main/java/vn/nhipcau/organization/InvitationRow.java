package vn.nhipcau.organization;

import vn.nhipcau.access.AgencyId;

/** One line of the sheet of links: for whom, and the link to hand over. */
public record InvitationRow(AgencyId agency, String agencyName, String post, InvitationLink link) {
}
