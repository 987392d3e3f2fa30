package vn.nhipcau.organization;

import java.util.Optional;

import vn.nhipcau.access.PersonId;

/** An accepted invitation. */
public record Joined(PersonId person, String name, Optional<PostView> post) {
}
