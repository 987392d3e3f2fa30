package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** The work goes on after a rest. */
public record ObligationResumed(ObligationView obligation, Actor actor) implements ObligationChange {
}
