package vn.nhipcau.obligation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;

/**
 * Who did what, when.
 *
 * @param by {@code null} for the system itself
 */
public record Deed(Act act, @Nullable PersonId by, Instant at) {
}
