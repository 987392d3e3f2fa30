package vn.nhipcau.importer.chat;

import vn.nhipcau.importer.DraftView;
import vn.nhipcau.importer.RowView;

/**
 * A button in the review of a draft.
 *
 * @param row the row's number; for a list, the page
 * @param revision of the row, or for an approval the version of the draft, as shown
 */
record Step(long draft, Move move, int row, int revision) {

	/** In the order of the wire: new ones go to the end. */
	enum Move {

		SUMMARY, DOUBTS, LIST, ROW, KEEP, DROP, LEAD, SCHEDULE, MAKE_TASK, DROP_PARAGRAPHS, APPROVE, DISCARD,
		REALLY_DISCARD, CITE, MERGE, SPLIT, APPROVE_SURE, FOUND, FOUND_DEPARTMENT, FOUND_COMMUNE, FOUND_OTHER,
		FOUND_REQUESTED, FOUND_ARMED

	}

	/** Something about the draft as a whole. */
	static Step to(DraftView draft, Move move) {
		return new Step(draft.id().value(), move, 0, draft.version());
	}

	static Step page(DraftView draft, int page) {
		return new Step(draft.id().value(), Move.LIST, page, 0);
	}

	/** Something about one row. */
	static Step of(DraftView draft, RowView row, Move move) {
		return new Step(draft.id().value(), move, row.number(), row.row().revision());
	}

}
