package vn.nhipcau.importer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Block.Table;

/**
 * Parts a sheet into text and tables. A table begins with three filled cells side by
 * side, its heading; it ends where an empty row is followed by text again. Head and
 * signature stand in two columns, which are read one after the other.
 */
final class SheetBlocks {

	private static final int NARROWEST_TABLE = 3;

	private final SheetGrid grid;

	private final List<Block> blocks = new ArrayList<>();

	private final List<Integer> table = new ArrayList<>();

	private final List<Integer> text = new ArrayList<>();

	private boolean gap;

	private SheetBlocks(SheetGrid grid) {
		this.grid = grid;
	}

	static List<Block> of(SheetGrid grid) {
		SheetBlocks sheet = new SheetBlocks(grid);
		if (!grid.isEmpty()) {
			int before = grid.firstRow() - 1;
			for (int row = grid.firstRow(); row <= grid.lastRow(); row = grid.rowAfter(row)) {
				sheet.row(row, row > before + 1);
				before = row;
			}
			sheet.endText();
			sheet.endTable();
		}
		return sheet.blocks;
	}

	private void row(int row, boolean skipped) {
		int filled = this.grid.filled(row).size();
		this.gap |= skipped || filled == 0 && !this.grid.isCovered(row);
		if (filled == 0 && !this.grid.isCovered(row)) {
			return;
		}
		if (!this.table.isEmpty() && this.gap && filled < NARROWEST_TABLE && !isNumbered(row)) {
			endTable();
		}
		if (this.table.isEmpty() && filled < NARROWEST_TABLE) {
			if (this.gap || isTitle(row)) {
				endText();
			}
			this.text.add(row);
		}
		else {
			endText();
			this.table.add(row);
		}
		this.gap = false;
	}

	private boolean isNumbered(int row) {
		return this.grid.filled(row).firstEntry().getValue().text().matches("\\d{1,3}(?:\\.\\d{1,2})*\\.?");
	}

	/** A text over all columns. */
	private boolean isTitle(int row) {
		NavigableMap<Integer, Cell> filled = this.grid.filled(row);
		return filled.size() == 1 && this.grid.isWide(row, filled.firstKey());
	}

	private void endTable() {
		int first = this.table.stream()
			.flatMap((row) -> this.grid.filled(row).keySet().stream())
			.min(Integer::compare)
			.orElse(0);
		int last = this.table.stream()
			.flatMap((row) -> this.grid.filled(row).keySet().stream())
			.max(Integer::compare)
			.orElse(0);
		if (!this.table.isEmpty()) {
			this.blocks.add(
					new Table(this.table.stream().map((row) -> new Row(this.grid.laidOut(row, first, last))).toList()));
		}
		this.table.clear();
	}

	/** Rows without an empty one between them, at most two cells in each. */
	private void endText() {
		int gutter = this.text.stream()
			.map(this.grid::filled)
			.filter((cells) -> cells.size() > 1)
			.mapToInt(NavigableMap::lastKey)
			.min()
			.orElse(Integer.MAX_VALUE);
		List<Line> left = new ArrayList<>();
		List<Line> right = new ArrayList<>();
		for (int row : this.text) {
			this.grid.filled(row).forEach((column, cell) -> ((column < gutter) ? left : right).addAll(cell.lines()));
		}
		this.blocks.addAll(left);
		this.blocks.addAll(right);
		this.text.clear();
	}

}
