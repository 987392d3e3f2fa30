package vn.nhipcau.progress;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** A report was recorded. */
public record ReportFiled(ReportView report, ObligationView obligation, Actor actor) {
}
