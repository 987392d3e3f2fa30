package vn.nhipcau.importer.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Block.Table;
import vn.nhipcau.importer.source.UnreadableException;

/**
 * A table of data, its spans laid out. A table that only places things on the page is
 * none.
 */
final class PageTable {

	private static final Cell EMPTY = new Cell(List.of(), false);

	private static final int MOST_COLUMNS = 64;

	private final List<Cell> above = new ArrayList<>();

	private final List<Integer> rowsLeft = new ArrayList<>();

	private final PageBlocks page;

	private PageTable(PageBlocks page) {
		this.page = page;
	}

	static boolean isTable(Element element) {
		return element.nameIs("table") && element.select("table").size() == 1
				&& element.select("tr").stream().anyMatch((row) -> cells(row).size() > 1);
	}

	static Table read(Element element, PageBlocks page) throws UnreadableException {
		PageTable table = new PageTable(page);
		List<Row> rows = new ArrayList<>();
		for (Element row : element.select("tr")) {
			rows.add(new Row(table.row(cells(row))));
		}
		return new Table(List.copyOf(rows));
	}

	static List<Line> lines(Block block) {
		if (block instanceof Line line) {
			return List.of(line);
		}
		return ((Table) block).rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> !cell.inherited())
			.flatMap((cell) -> cell.lines().stream())
			.toList();
	}

	private static List<Element> cells(Element row) {
		return row.children().stream().filter((child) -> child.nameIs("td") || child.nameIs("th")).toList();
	}

	private List<Cell> row(List<Element> elements) throws UnreadableException {
		List<Cell> cells = new ArrayList<>();
		for (Element element : elements) {
			inherit(cells);
			Cell cell = new Cell(this.page.linesOf(element), false);
			int span = span(element, "colspan");
			for (int i = 0; i < span && cells.size() < MOST_COLUMNS; i++) {
				put(cells.size(), (i == 0) ? cell : EMPTY, span(element, "rowspan") - 1);
				cells.add((i == 0) ? cell : EMPTY);
			}
		}
		inherit(cells);
		return List.copyOf(cells);
	}

	/** Cells that began above and reach down to here. */
	private void inherit(List<Cell> cells) {
		while (cells.size() < this.rowsLeft.size() && this.rowsLeft.get(cells.size()) > 0) {
			int column = cells.size();
			this.rowsLeft.set(column, this.rowsLeft.get(column) - 1);
			cells.add(new Cell(this.above.get(column).lines(), true));
		}
	}

	private void put(int column, Cell cell, int rows) {
		while (this.above.size() <= column) {
			this.above.add(EMPTY);
			this.rowsLeft.add(0);
		}
		this.above.set(column, cell);
		this.rowsLeft.set(column, rows);
	}

	private static int span(Element element, String name) {
		String span = element.attr(name);
		return span.matches("[1-9]\\d{0,3}") ? Integer.parseInt(span) : 1;
	}

}
