package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One page: its tables, and the lines of text outside them from top to bottom.
 *
 * @param width in points, as shown
 * @param picture shows a picture
 */
record Page(int number, float width, float height, List<PageTable> tables, List<TextLine> lines, boolean picture) {

	static Page of(int number, float width, float height, List<Word> words, List<Ruling> rulings, boolean picture) {
		List<Word> outside = new ArrayList<>(words);
		List<PageTable> tables = new ArrayList<>();
		for (RuledGrid grid : RuledGrid.of(rulings)) {
			List<Word> inside = outside.stream().filter(grid::holds).toList();
			if (!inside.isEmpty()) {
				tables.add(new PageTable(number, grid, inside));
				outside.removeIf(grid::holds);
			}
		}
		tables.sort(Comparator.comparingDouble(PageTable::top));
		return new Page(number, width, height, tables, TextLine.of(number, outside), picture);
	}

	Page without(List<TextLine> furniture) {
		List<TextLine> left = this.lines.stream().filter((line) -> !furniture.contains(line)).toList();
		return new Page(this.number, this.width, this.height, this.tables, left, this.picture);
	}

	boolean isPictureOnly() {
		return this.picture && this.tables.isEmpty() && this.lines.isEmpty();
	}

	/** Texts and tables from top to bottom. */
	List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (PageTable table : this.tables) {
			int to = at;
			while (to < this.lines.size() && this.lines.get(to).height() < table.top()) {
				to++;
			}
			pieces.addAll(Columns.inOrder(this.lines.subList(at, to)));
			pieces.add(table);
			at = to;
		}
		pieces.addAll(Columns.inOrder(this.lines.subList(at, this.lines.size())));
		return pieces;
	}

	/** What follows each other on a page. */
	sealed interface Piece permits PageTable, FlowLine {

	}

	/**
	 * A line in reading order.
	 *
	 * @param column stands beside others, as in the head and the signature
	 */
	record FlowLine(TextLine line, boolean column) implements Piece {
	}

}
