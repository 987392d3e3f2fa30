package vn.nhipcau.plan;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.files.FileId;

/**
 * An approved plan as it is shown.
 *
 * @param reference as it is cited: "Kế hoạch 147/KH-UBND ngày 01/8/2024"
 * @param source the document as it was uploaded
 */
public record PlanView(PlanId id, PlanDocument document, String reference, @Nullable FileId source,
		@Nullable PersonId approvedBy, Instant approvedAt) {
}
