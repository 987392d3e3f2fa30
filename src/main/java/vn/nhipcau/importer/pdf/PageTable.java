package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.nhipcau.importer.pdf.Page.Piece;
import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;

/** A table as far as it stands on one page. */
record PageTable(int page, RuledGrid grid, List<Word> words) implements Piece {

	private static final Cell EMPTY = new Cell(List.of(), false);

	float top() {
		return this.grid.top();
	}

	List<Row> rows(PdfLines lines) {
		Map<Integer, List<Word>> byCell = new HashMap<>();
		this.words
			.forEach((word) -> byCell.computeIfAbsent(this.grid.cellOf(word), (cell) -> new ArrayList<>()).add(word));
		Map<Integer, List<Line>> read = new HashMap<>();
		List<Row> rows = new ArrayList<>();
		for (int row = 0; row < this.grid.height(); row++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < this.grid.width(); column++) {
				cells.add(cell(row, column, byCell, read, lines));
			}
			if (cells.stream().anyMatch((cell) -> !cell.lines().isEmpty())) {
				rows.add(new Row(List.copyOf(cells)));
			}
		}
		return rows;
	}

	private Cell cell(int row, int column, Map<Integer, List<Word>> byCell, Map<Integer, List<Line>> read,
			PdfLines lines) {
		int cell = this.grid.cellAt(row, column);
		int first = row * this.grid.width() + column;
		if (column > 0 && this.grid.cellAt(row, column - 1) == cell) {
			return EMPTY;
		}
		if (cell != first) {
			return new Cell(read.getOrDefault(cell, List.of()), true);
		}
		float padding = byCell.getOrDefault(cell, List.of())
			.stream()
			.map((word) -> word.left() - this.grid.left(column))
			.min(Float::compare)
			.orElse(0F);
		List<Line> own = lines.paragraphs(TextLine.of(this.page, byCell.getOrDefault(cell, List.of())),
				this.grid.right(row, column) - Math.max(0, Math.min(padding, 6)));
		read.put(cell, own);
		return new Cell(own, false);
	}

}
