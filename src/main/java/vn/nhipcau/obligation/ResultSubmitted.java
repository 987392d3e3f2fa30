package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** The result was reported; until it is confirmed nobody is reminded. */
public record ResultSubmitted(ObligationView obligation, Actor actor) implements ObligationChange {
}
