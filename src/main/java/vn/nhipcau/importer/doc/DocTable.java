package vn.nhipcau.importer.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;

/**
 * A table whose grid is told by the edges of its cells: a cell merged over columns is one
 * wide cell, or several of which all but the first are marked.
 */
final class DocTable {

	private static final Cell EMPTY = new Cell(List.of(), false);

	/** Twips by which edges of one column differ between rows. */
	private static final int SAME_EDGE = 40;

	private static final int MOST_COLUMNS = 64;

	private final Table table;

	private final DocParagraphs paragraphs;

	private final NavigableSet<Integer> edges = new TreeSet<>();

	private List<Cell> above = List.of();

	DocTable(Table table, DocParagraphs paragraphs) {
		this.table = table;
		this.paragraphs = paragraphs;
	}

	int paragraphs() {
		return this.table.numParagraphs();
	}

	Block.Table read() {
		for (int i = 0; i < this.table.numRows(); i++) {
			TableRow row = this.table.getRow(i);
			for (int j = 0; j < row.numCells(); j++) {
				edge(row.getCell(j).getLeftEdge());
			}
		}
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < this.table.numRows(); i++) {
			this.above = row(this.table.getRow(i));
			rows.add(new Row(this.above));
		}
		return new Block.Table(List.copyOf(rows));
	}

	private void edge(int twips) {
		if (this.edges.size() < MOST_COLUMNS
				&& this.edges.subSet(twips - SAME_EDGE, true, twips + SAME_EDGE, true).isEmpty()) {
			this.edges.add(twips);
		}
	}

	private List<Cell> row(TableRow row) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < row.numCells(); i++) {
			TableCell cell = row.getCell(i);
			int column = this.edges.headSet(cell.getLeftEdge() + SAME_EDGE, true).size() - 1;
			while (cells.size() < column) {
				cells.add(EMPTY);
			}
			boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
			boolean covered = cell.isMerged() && !cell.isFirstMerged();
			List<Line> own = lines(cell);
			if (continues && cells.size() < this.above.size()) {
				cells.add(new Cell(this.above.get(cells.size()).lines(), true));
			}
			else {
				cells.add(covered && own.isEmpty() ? EMPTY : new Cell(own, false));
			}
		}
		while (cells.size() < this.edges.size()) {
			cells.add(EMPTY);
		}
		return List.copyOf(cells);
	}

	private List<Line> lines(TableCell cell) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < cell.numParagraphs(); i++) {
			lines.addAll(this.paragraphs.lines(cell.getParagraph(i)));
		}
		return List.copyOf(lines);
	}

}
