package vn.nhipcau.importer.source;

import java.util.List;

/**
 * A visible sheet of a workbook as it stands there, whatever it may mean.
 *
 * @param cells the filled ones, in any order
 * @param merged places that were merged into one
 */
public record SheetCells(String name, List<Filled> cells, List<Merged> merged) {

	/**
	 * @param row from 0
	 * @param column from 0
	 * @param text as it is shown, a real date with its day first
	 */
	public record Filled(int row, int column, String text) {
	}

	/** Both ends belong to it. */
	public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {
	}

	public SheetCells {
		cells = List.copyOf(cells);
		merged = List.copyOf(merged);
	}

	/** How many rows it has, empty ones above the last included. */
	public int height() {
		return this.cells.stream().mapToInt((cell) -> cell.row() + 1).max().orElse(0);
	}

}
