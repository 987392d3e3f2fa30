package vn.nhipcau.importer.table;

import java.util.List;

/**
 * A list of tasks whose columns somebody has to name.
 *
 * @param fingerprint of its headings: the same list is known again by it
 * @param columns that nobody knows
 * @param wanted what has to be found among them, the most needed first
 */
public record Sketch(String fingerprint, List<Column> columns, List<Field> wanted) {

	public Sketch {
		columns = List.copyOf(columns);
		wanted = List.copyOf(wanted);
	}

	/**
	 * @param index from 0
	 * @param samples of what stands in it
	 */
	public record Column(int index, String title, List<String> samples) {

		public Column {
			samples = List.copyOf(samples);
		}

		/** As offices call it: C, AB. */
		public String letter() {
			return org.apache.poi.ss.util.CellReference.convertNumToColString(this.index);
		}

	}

}
