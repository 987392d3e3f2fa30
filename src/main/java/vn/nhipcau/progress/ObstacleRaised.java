package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** An agency told of an obstacle; follows {@link ReportFiled}. */
public record ObstacleRaised(ReportView report, ObligationView obligation, Actor actor) {
}
