package vn.nhipcau.importer;

import java.util.List;
import java.util.function.UnaryOperator;

import vn.nhipcau.plan.PlanDocument;

/**
 * What is kept of a draft, sealed.
 *
 * @param remarks doubts about the document as a whole
 */
record DraftContent(PlanDocument document, List<DraftRow> rows, List<Doubt.Code> remarks) {

	DraftContent {
		rows = List.copyOf(rows);
		remarks = List.copyOf(remarks);
	}

	DraftContent with(PlanDocument other) {
		return new DraftContent(other, this.rows, this.remarks);
	}

	DraftContent with(UnaryOperator<DraftRow> change) {
		return new DraftContent(this.document, this.rows.stream().map(change).toList(), this.remarks);
	}

}
