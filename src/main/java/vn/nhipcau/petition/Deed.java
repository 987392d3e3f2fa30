package vn.nhipcau.petition;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;

/**
 * Who did what, and when.
 *
 * @param by {@code null} for the citizen, for the system, and for readers to whom no
 * official is named
 */
public record Deed(Act act, @Nullable PersonId by, Instant at) {
}
