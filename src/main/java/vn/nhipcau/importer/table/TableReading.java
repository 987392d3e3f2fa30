package vn.nhipcau.importer.table;

import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.TableDraft;

/** What came of a file that may be an office's own table. */
public sealed interface TableReading {

	record Read(TableDraft draft) implements TableReading {
	}

	/** It is such a table, and is not taken. */
	record Refused(Reason reason) implements TableReading {
	}

	/** It is none; it may be a document. */
	record NotATable() implements TableReading {
	}

}
