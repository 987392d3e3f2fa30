package vn.nhipcau.organization;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/** Somebody has left a post, or was taken out of it. */
public record PersonDismissed(PersonId person, PostId post) {
}
