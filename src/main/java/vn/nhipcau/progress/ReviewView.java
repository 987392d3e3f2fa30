package vn.nhipcau.progress;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.ObligationId;

/**
 * A coordinator's decision as it is shown.
 *
 * @param report the report it answers, if one stood
 * @param againBy by when more is wanted
 */
public record ReviewView(ObligationId obligation, @Nullable ReportId report, Decision decision, @Nullable String reason,
		@Nullable LocalDate againBy, @Nullable PersonId by, Instant at) {
}
