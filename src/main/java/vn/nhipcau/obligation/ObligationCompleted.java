package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** The result was recorded as done. */
public record ObligationCompleted(ObligationView obligation, Actor actor) implements ObligationChange {
}
