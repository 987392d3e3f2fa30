package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** The coordinator gave a result back: more is wanted. */
public record MoreWanted(ObligationView obligation, ReviewView review, Actor actor) implements Reviewed {
}
