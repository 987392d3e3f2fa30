package vn.nhipcau.importer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import vn.nhipcau.plan.PlanDocument;

/**
 * What is kept of a draft, sealed.
 *
 * @param remarks doubts about the document as a whole
 * @param reported by row number, what an office's table says has come of it
 */
record DraftContent(PlanDocument document, List<DraftRow> rows, List<Doubt.Code> remarks,
		Map<Integer, Reported> reported) {

	DraftContent {
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
		reported = Map.copyOf(Objects.requireNonNullElse(reported, Map.of())); // drafts
																				// of
																				// older
																				// versions
	}

	DraftContent with(PlanDocument other) {
		return new DraftContent(other, this.rows, this.remarks, this.reported);
	}

	DraftContent with(UnaryOperator<DraftRow> change) {
		return new DraftContent(this.document, this.rows.stream().map(change).toList(), this.remarks, this.reported);
	}

}
