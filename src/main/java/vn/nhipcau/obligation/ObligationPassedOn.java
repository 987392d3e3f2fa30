package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** Somebody else in the agency has the work now. */
public record ObligationPassedOn(ObligationView obligation, Actor actor) implements ObligationChange {
}
