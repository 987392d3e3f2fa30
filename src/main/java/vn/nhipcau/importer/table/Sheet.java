package vn.nhipcau.importer.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.SheetCells;

/**
 * A sheet of a workbook, laid out.
 *
 * @param rows from top to bottom, all as long as the longest
 */
record Sheet(String name, List<List<Value>> rows) {

	/** What stands beyond belongs to no list. */
	private static final int MOST_COLUMNS = 60;

	/**
	 * What stands in a cell.
	 *
	 * @param text as it is shown there, without blanks at its ends
	 * @param shared whether it belongs to a merged cell that began in a row above
	 * @param wide whether it is merged over several columns
	 */
	record Value(String text, boolean shared, boolean wide) {

		static final Value NONE = new Value("", false, false);

		private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

		boolean isEmpty() {
			return this.text.isEmpty();
		}

		/** Of a single date, as sheets show one and people write it. */
		@Nullable LocalDate day() {
			Matcher day = DAY.matcher(this.text);
			try {
				return day.matches() ? LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)),
						Integer.parseInt(day.group(1))) : null;
			}
			catch (DateTimeException ex) {
				return null;
			}
		}

		Value below() {
			return new Value(this.text, true, this.wide);
		}

		Value across() {
			return new Value(this.text, this.shared, true);
		}

	}

	Sheet {
		rows = rows.stream().map(List::copyOf).toList();
	}

	static Sheet of(SheetCells sheet) {
		int width = sheet.cells()
			.stream()
			.mapToInt((cell) -> Math.min(cell.column() + 1, MOST_COLUMNS))
			.max()
			.orElse(0);
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < sheet.height(); i++) {
			rows.add(new ArrayList<>(Collections.nCopies(width, Value.NONE)));
		}
		sheet.cells()
			.stream()
			.filter((cell) -> cell.column() < width)
			.forEach((cell) -> rows.get(cell.row()).set(cell.column(), new Value(cell.text(), false, false)));
		sheet.merged().forEach((range) -> share(range, rows, width));
		return new Sheet(sheet.name(), rows);
	}

	/** A cell merged over several rows stands on each of them. */
	private static void share(SheetCells.Merged range, List<List<Value>> rows, int width) {
		int column = range.firstColumn();
		if (column >= width || range.firstRow() >= rows.size()) {
			return;
		}
		List<Value> first = rows.get(range.firstRow());
		if (range.lastColumn() > column) {
			first.set(column, first.get(column).across());
		}
		for (int i = range.firstRow() + 1; i <= range.lastRow() && i < rows.size(); i++) {
			rows.get(i).set(column, first.get(column).below());
		}
	}

	Value at(int row, int column) {
		boolean there = row < this.rows.size() && column >= 0 && column < this.rows.get(row).size();
		return there ? this.rows.get(row).get(column) : Value.NONE;
	}

	int width() {
		return this.rows.isEmpty() ? 0 : this.rows.get(0).size();
	}

}
