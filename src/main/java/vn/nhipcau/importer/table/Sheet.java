package vn.nhipcau.importer.table;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook.
 *
 * @param rows from top to bottom, all as long as the longest
 */
record Sheet(String name, List<List<Value>> rows) {

	/**
	 * What stands in a cell.
	 *
	 * @param text as it is shown there, without blanks at its ends
	 * @param day where the cell holds a real date
	 * @param shared whether it belongs to a merged cell that began in a row above
	 * @param wide whether it is merged over several columns
	 */
	record Value(String text, @Nullable LocalDate day, boolean shared, boolean wide) {

		static final Value NONE = new Value("", null, false, false);

		boolean isEmpty() {
			return this.text.isEmpty();
		}

		Value below() {
			return new Value(this.text, this.day, true, this.wide);
		}

		Value across() {
			return new Value(this.text, this.day, this.shared, true);
		}

	}

	Sheet {
		rows = rows.stream().map(List::copyOf).toList();
	}

	Value at(int row, int column) {
		boolean there = row < this.rows.size() && column >= 0 && column < this.rows.get(row).size();
		return there ? this.rows.get(row).get(column) : Value.NONE;
	}

	int width() {
		return this.rows.isEmpty() ? 0 : this.rows.get(0).size();
	}

}
