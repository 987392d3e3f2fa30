package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** The work rests until it is resumed. */
public record ObligationSuspended(ObligationView obligation, Actor actor) implements ObligationChange {
}
