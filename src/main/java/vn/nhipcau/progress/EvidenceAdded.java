package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** Evidence was sent after the report it belongs to. */
public record EvidenceAdded(ReportView report, ObligationView obligation, Actor actor) {
}
