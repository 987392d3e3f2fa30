package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** A report was taken back by the agency before anybody decided on it. */
public record ResultWithdrawn(ObligationView obligation, Actor actor) implements ObligationChange {
}
