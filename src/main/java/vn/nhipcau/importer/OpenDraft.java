package vn.nhipcau.importer;

import java.util.function.UnaryOperator;

/**
 * A draft and what it holds, unsealed: opened once for whatever is done to it.
 */
record OpenDraft(StoredDraft stored, DraftContent content) {

	OpenDraft holding(DraftContent other) {
		return new OpenDraft(this.stored, other);
	}

	/** What it would hold with this row in place of the one of that number. */
	DraftContent with(DraftRow changed) {
		return with((row) -> (row.number() == changed.number()) ? changed : row);
	}

	DraftContent with(UnaryOperator<DraftRow> change) {
		return this.content.with(change);
	}

}
