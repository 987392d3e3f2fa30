package vn.nhipcau.organization;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * A person in a post now.
 *
 * @param joined whether the person can be reached in a chat
 */
public record Holder(PersonId person, String name, PostId post, String title, @Nullable String fieldOfWork, Duty duty,
		AgencyId agency, boolean joined) {
}
