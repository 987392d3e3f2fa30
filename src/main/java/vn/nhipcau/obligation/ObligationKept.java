package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** The coordinator has decided that the work stays with the agency. */
public record ObligationKept(ObligationView obligation, Actor actor) implements ObligationChange {
}
