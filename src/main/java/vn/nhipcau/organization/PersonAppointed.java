package vn.nhipcau.organization;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/** Somebody took up a post. */
public record PersonAppointed(PersonId person, PostId post, AgencyId agency, Duty duty) {
}
