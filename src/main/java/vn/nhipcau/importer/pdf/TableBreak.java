package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Passage;

/**
 * A table that goes on over a page: its heading is repeated, and a row may be cut in two.
 */
final class TableBreak {

	private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?)]");

	private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}\\d(,;].*");

	private TableBreak() {
	}

	static List<Row> join(List<Row> before, List<Row> after) {
		List<Row> rows = new ArrayList<>(before);
		List<Row> more = withoutHeading(before, after);
		int from = 0;
		if (!more.isEmpty() && isCut(rows.get(rows.size() - 1), more.get(0))) {
			rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), more.get(0)));
			from = 1;
		}
		rows.addAll(more.subList(from, more.size()));
		return rows;
	}

	private static List<Row> withoutHeading(List<Row> before, List<Row> after) {
		int same = 0;
		while (same < Math.min(before.size(), after.size()) && texts(before.get(same)).equals(texts(after.get(same)))) {
			same++;
		}
		return after.subList(same, after.size());
	}

	private static List<String> texts(Row row) {
		return row.cells().stream().map(Cell::text).toList();
	}

	/** It has no number, and a cell of it goes on in the middle of a sentence. */
	private static boolean isCut(Row last, Row next) {
		if (last.cells().size() != next.cells().size() || !next.cells().get(0).isEmpty()) {
			return false;
		}
		for (int i = 1; i < next.cells().size(); i++) {
			String text = last.cells().get(i).text();
			String more = next.cells().get(i).text();
			if (!text.isEmpty() && !more.isEmpty()
					&& (GOES_ON.matcher(more).matches() && !SENTENCE_END.matcher(text).matches())) {
				return true;
			}
		}
		return false;
	}

	private static Row joined(Row last, Row next) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < last.cells().size(); i++) {
			cells.add(joined(last.cells().get(i), next.cells().get(i)));
		}
		return new Row(cells);
	}

	private static Cell joined(Cell last, Cell next) {
		if (next.isEmpty() || next.inherited()) {
			return last;
		}
		List<Line> lines = new ArrayList<>(last.lines());
		List<Line> more = new ArrayList<>(next.lines());
		if (!lines.isEmpty() && more.get(0).label() == null && !SENTENCE_END.matcher(last.text()).matches()) {
			Passage one = lines.remove(lines.size() - 1).passage();
			lines.add(Line.of(Passage.join(List.of(one, more.remove(0).passage()))));
		}
		lines.addAll(more);
		return new Cell(List.copyOf(lines), last.inherited());
	}

}
