package vn.nhipcau.importer;

import java.util.List;

import vn.nhipcau.importer.source.SheetCells;

/**
 * A file that was opened. What a list of tasks in it says is told from its sheets, by
 * {@code Tables}.
 *
 * @param reading what it says as a document
 * @param sheets of a workbook that was read to its end and may be known; else none
 */
public record Opened(Reading reading, List<SheetCells> sheets) {

	public Opened {
		sheets = List.copyOf(sheets);
	}

	static Opened refused(Reading.Reason reason) {
		return new Opened(new Reading.Refused(reason), List.of());
	}

}
