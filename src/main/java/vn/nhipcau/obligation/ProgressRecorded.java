package vn.nhipcau.obligation;

import vn.nhipcau.access.Actor;

/** Somebody told how far the work has come. */
public record ProgressRecorded(ObligationView obligation, Actor actor) implements ObligationChange {
}
