package vn.nhipcau.progress;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.ObligationId;

/**
 * A report as it is shown.
 *
 * @param source how the coordinator heard it, or {@code null} when the agency reported
 * itself
 * @param by who filed it: the official, or the coordinator on the agency's behalf
 * @param undone whether it was taken back
 */
public record ReportView(ReportId id, ObligationId obligation, ReportKind kind, @Nullable Progress progress,
		Evidence evidence, @Nullable Source source, PersonId by, Instant at, boolean undone) {
}
