package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** The coordinator stopped following the work. */
public record FollowingStopped(ObligationView obligation, ReviewView review, Actor actor) implements Reviewed {
}
