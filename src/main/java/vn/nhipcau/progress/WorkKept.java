package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** The coordinator decided that disowned work stays with the agency. */
public record WorkKept(ObligationView obligation, ReviewView review, Actor actor) implements Reviewed {
}
