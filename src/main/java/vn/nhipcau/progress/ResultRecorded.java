package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** The coordinator recorded the work as done. */
public record ResultRecorded(ObligationView obligation, ReviewView review, Actor actor) implements Reviewed {
}
