package vn.nhipcau.importer.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Place;
import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SheetCells;
import vn.nhipcau.importer.source.SheetCells.Filled;
import vn.nhipcau.importer.source.SheetCells.Merged;
import vn.nhipcau.importer.source.UnreadableException;

/** The filled cells of one sheet, and which places of the grid were merged into one. */
final class SheetGrid {

	private static final Cell EMPTY = new Cell(List.of(), false);

	/** Merged ranges; each place of the grid looks through those of its rows. */
	private static final int MOST_MERGED = 5000;

	private final String name;

	private final Bounds bounds;

	private final LineCount count;

	private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();

	private final List<CellRangeAddress> merged = new ArrayList<>();

	private boolean hiddenRows;

	SheetGrid(String name, Bounds bounds, LineCount count) {
		this.name = name;
		this.bounds = bounds;
		this.count = count;
	}

	void put(int row, int column, String text) throws UnreadableException {
		if (text.isBlank()) {
			return;
		}
		this.bounds.cell(text);
		String cell = this.name + "!" + new CellReference(row, column).formatAsString();
		List<Line> lines = new ArrayList<>();
		for (String line : text.split("\\R")) {
			Passage passage = Passage.standing(line, Place.inCell(cell, this.count.next()));
			if (!passage.isEmpty()) {
				lines.add(Line.of(passage));
			}
		}
		if (!lines.isEmpty()) {
			this.rows.computeIfAbsent(row, (unused) -> new TreeMap<>()).put(column, new Cell(lines, false));
		}
	}

	void merge(CellRangeAddress range) {
		if (range.getNumberOfCells() > 1 && this.merged.size() < MOST_MERGED) {
			this.merged.add(range);
		}
	}

	String name() {
		return this.name;
	}

	/**
	 * Characters it has once every row repeats what is merged over it: of few bytes it
	 * can make gigabytes.
	 */
	long laidOut() {
		return this.rows.values().stream().mapToLong((row) -> laidOut(row.values())).sum()
				+ this.merged.stream().mapToLong(this::repeated).sum();
	}

	private long repeated(CellRangeAddress range) {
		Cell cell = filled(range.getFirstRow()).get(range.getFirstColumn());
		int times = (cell != null) ? Math.min(range.getLastRow(), lastRow()) - range.getFirstRow() : 0;
		return (cell != null) ? (long) times * cell.text().length() : 0;
	}

	private static long laidOut(Collection<Cell> cells) {
		return cells.stream().mapToLong((cell) -> cell.text().length()).sum();
	}

	/** For telling a list, which is read by its columns. */
	SheetCells cells() {
		List<Filled> filled = new ArrayList<>();
		this.rows.forEach((row, cells) -> cells.forEach((column, cell) -> filled.add(new Filled(row, column,
				String.join("\n", cell.lines().stream().map((line) -> line.passage().text()).toList())))));
		return new SheetCells(this.name, filled,
				this.merged.stream()
					.filter(this::holds)
					.map((range) -> new Merged(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(),
							range.getLastColumn()))
					.toList());
	}

	void hideRow() {
		this.hiddenRows = true;
	}

	boolean hasHiddenRows() {
		return this.hiddenRows;
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	int firstRow() {
		return this.rows.firstKey();
	}

	int lastRow() {
		return this.rows.lastKey();
	}

	/** The row after it that holds anything, or belongs to a cell that began above. */
	int rowAfter(int row) {
		Integer filled = this.rows.higherKey(row);
		boolean covered = this.merged.stream()
			.anyMatch((range) -> range.getFirstRow() <= row && range.getLastRow() > row && holds(range));
		return (covered || filled == null) ? row + 1 : filled;
	}

	/** Its own filled cells, by column. */
	NavigableMap<Integer, Cell> filled(int row) {
		return this.rows.getOrDefault(row, Collections.emptyNavigableMap());
	}

	/** Whether a filled cell that began above reaches down to this row. */
	boolean isCovered(int row) {
		return this.merged.stream()
			.anyMatch((range) -> range.getFirstRow() < row && row <= range.getLastRow() && holds(range));
	}

	/** Whether a cell runs over several columns. */
	boolean isWide(int row, int column) {
		CellRangeAddress range = rangeAt(row, column);
		return range != null && range.getLastColumn() > range.getFirstColumn();
	}

	/** One cell for each column up to the last, merged ones laid out. */
	List<Cell> laidOut(int row, int firstColumn, int lastColumn) {
		List<Cell> cells = new ArrayList<>();
		for (int column = firstColumn; column <= lastColumn; column++) {
			cells.add(cell(row, column));
		}
		return Collections.unmodifiableList(cells);
	}

	private Cell cell(int row, int column) {
		Cell own = filled(row).get(column);
		CellRangeAddress range = (own == null) ? rangeAt(row, column) : null;
		if (range == null || range.getFirstColumn() != column || range.getFirstRow() == row) {
			return (own != null) ? own : EMPTY;
		}
		Cell above = filled(range.getFirstRow()).get(column);
		return (above != null) ? new Cell(above.lines(), true) : EMPTY;
	}

	private boolean holds(CellRangeAddress range) {
		return filled(range.getFirstRow()).containsKey(range.getFirstColumn());
	}

	private @Nullable CellRangeAddress rangeAt(int row, int column) {
		return this.merged.stream().filter((range) -> range.isInRange(row, column)).findFirst().orElse(null);
	}

	/** Counts the lines of all sheets together. */
	static final class LineCount {

		private int lines;

		int next() {
			return ++this.lines;
		}

	}

}
