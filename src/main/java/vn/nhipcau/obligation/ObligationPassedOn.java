package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/**
 * Somebody else in the agency has the work now.
 *
 * @param before who had it until now
 */
public record ObligationPassedOn(ObligationView obligation, Assignee before, Actor actor) implements ObligationChange {
}
