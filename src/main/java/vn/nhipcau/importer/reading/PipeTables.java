package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Block.Table;
import vn.nhipcau.importer.source.Passage;

/**
 * Tables that were pasted as lines with a bar between the cells. Of those that list no
 * tasks, such as the head of a document, the cells follow as lines.
 */
final class PipeTables {

	private static final int FEWEST_CELLS = 3;

	private PipeTables() {
	}

	static List<Block> of(List<Block> blocks) {
		List<Block> out = new ArrayList<>();
		int at = 0;
		while (at < blocks.size()) {
			int end = at;
			while (end < blocks.size() && blocks.get(end) instanceof Line line
					&& cells(line.passage()) >= FEWEST_CELLS) {
				end++;
			}
			Table table = (end - at > 1) ? table(blocks.subList(at, end)) : null;
			if (table != null && GridTable.isTasks(table)) {
				out.add(table);
				at = end;
			}
			else {
				out.addAll(lines(blocks.get(at++)));
			}
		}
		return out;
	}

	private static List<Block> lines(Block block) {
		boolean bars = block instanceof Line line && line.passage().text().indexOf('|') >= 0;
		return bars ? row(((Line) block).passage()).cells()
			.stream()
			.flatMap((cell) -> cell.lines().stream())
			.<Block>map(Block.class::cast)
			.toList() : List.of(block);
	}

	private static long cells(Passage line) {
		return line.text().chars().filter((c) -> c == '|').count() + (line.text().startsWith("|") ? -1 : 1);
	}

	private static Table table(List<Block> blocks) {
		List<Row> rows = new ArrayList<>();
		for (Block block : blocks) {
			Passage line = ((Line) block).passage();
			if (!line.text().matches("[|:\\s–-]+")) {
				rows.add(row(line));
			}
		}
		int columns = rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		return new Table(rows.stream().map((row) -> filled(row, columns)).toList());
	}

	private static Row row(Passage line) {
		List<Cell> cells = new ArrayList<>();
		int from = line.text().startsWith("|") ? 1 : 0;
		while (from < line.length()) {
			int bar = line.text().indexOf('|', from);
			int to = (bar < 0) ? line.length() : bar;
			Passage cell = line.part(from, to);
			cells.add(new Cell(cell.isEmpty() ? List.of() : List.of(Line.of(cell)), false));
			from = to + 1;
		}
		return new Row(cells);
	}

	private static Row filled(Row row, int columns) {
		List<Cell> cells = new ArrayList<>(row.cells());
		IntStream.range(cells.size(), columns).forEach((i) -> cells.add(new Cell(List.of(), false)));
		return new Row(cells);
	}

}
