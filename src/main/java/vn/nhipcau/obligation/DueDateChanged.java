package vn.nhipcau.obligation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Actor;

/**
 * A document has moved the last day.
 *
 * @param before the last day until now, {@code null} where none was set
 */
public record DueDateChanged(ObligationView obligation, @Nullable LocalDate before, DecidingDocument document,
		Actor actor) implements ObligationChange {
}
