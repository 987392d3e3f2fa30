package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** It is owed no more. */
public record ObligationCancelled(ObligationView obligation, Actor actor) implements ObligationChange {
}
