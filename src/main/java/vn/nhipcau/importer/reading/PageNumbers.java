package vn.nhipcau.importer.reading;

import java.util.List;

import vn.nhipcau.importer.source.Block.Line;

/**
 * Numbers that stand alone: of pages, or of the rows of a table that lost its grid.
 */
final class PageNumbers {

	private static final int MISSED_PAGES = 5;

	private int page = 1;

	private int row = -1;

	private boolean rowsStandAlone;

	private int headingsEnd;

	void enter(List<Line> lines, int index) {
		int headings = (index >= this.headingsEnd) ? FlatTable.headings(lines, index) : 0;
		if (headings > 0) {
			this.row = 0;
			this.headingsEnd = index + headings;
		}
		else if (Regions.isAnnex(lines.get(index).passage())) {
			this.row = -1;
		}
	}

	boolean isHeading(int index) {
		return index <= this.headingsEnd && this.headingsEnd > 0;
	}

	boolean isPage(List<Line> lines, int index) {
		String text = lines.get(index).passage().text();
		if (!text.matches("\\d{1,3}")) {
			return true;
		}
		int number = Integer.parseInt(text);
		if (this.row < 0 && (text.startsWith("0") || number <= this.page - 1 || number > this.page + MISSED_PAGES)) {
			return false;
		}
		boolean alone = isAlone(lines, index);
		boolean row = this.row >= 0 && (number == this.row + 1 || number != this.page + 1)
				&& !(this.row > 0 && alone && !this.rowsStandAlone && number == this.page + 1);
		this.rowsStandAlone = (row && this.row == 0) ? alone : this.rowsStandAlone;
		this.row = row ? number : this.row;
		this.page = row ? this.page : number;
		return !row;
	}

	/** Between blank lines. */
	private static boolean isAlone(List<Line> lines, int index) {
		int line = lines.get(index).passage().line();
		boolean before = index == 0 || line - lines.get(index - 1).passage().line() > 1;
		return before && (index + 1 == lines.size() || lines.get(index + 1).passage().line() - line > 1);
	}

	/** Among the cells of a table that lost its grid. */
	boolean isTable() {
		return this.row >= 0;
	}

}
