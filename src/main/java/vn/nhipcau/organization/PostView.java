package vn.nhipcau.organization;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PostId;

/**
 * A post as others see it.
 *
 * @param fieldOfWork what a deputy is in charge of
 */
public record PostView(PostId id, AgencyId agency, Duty duty, String title, @Nullable String fieldOfWork) {
}
