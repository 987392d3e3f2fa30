package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** Whoever filed a report took it back. */
public record ReportUndone(ReportView report, ObligationView obligation, Actor actor) {
}
