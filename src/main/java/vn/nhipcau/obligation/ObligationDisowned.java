package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** The agency says that it is not its work; the coordinator decides. */
public record ObligationDisowned(ObligationView obligation, Actor actor) implements ObligationChange {
}
