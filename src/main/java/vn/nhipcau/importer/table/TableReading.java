package vn.nhipcau.importer.table;

import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.TableDraft;

/** What came of a file that may be an office's own table. */
public sealed interface TableReading {

	record Read(TableDraft draft) implements TableReading {
	}

	/**
	 * Somebody has to name its columns first.
	 *
	 * @param sure whether it is a list of tasks at all; otherwise it only looks like one,
	 * and may as well be a document
	 */
	record Unclear(Sketch sketch, boolean sure) implements TableReading {
	}

	/** It is such a table, and is not taken. */
	record Refused(Reason reason) implements TableReading {
	}

	/** It is none; it may be a document. */
	record NotATable() implements TableReading {
	}

}
