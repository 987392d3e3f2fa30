package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** The result was returned: more is wanted. */
public record ObligationReturned(ObligationView obligation, Actor actor) implements ObligationChange {
}
