package vn.nhipcau.importer.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A piece of a document, in reading order. */
public sealed interface Block {

	/**
	 * A heading, a paragraph or a list item.
	 *
	 * @param label the number or sign it begins with
	 * @param heading set as a heading in the source; {@code false} where that is not
	 * known
	 */
	record Line(Passage passage, @Nullable Label label, boolean heading) implements Block {

		public static Line of(Passage passage) {
			return new Line(passage, Label.of(passage.text()), false);
		}

		public static Line heading(Passage passage) {
			return new Line(passage, Label.of(passage.text()), true);
		}

		/** What stands behind the label. */
		public Passage body() {
			return (this.label != null) ? this.passage.from(this.label.length()) : this.passage;
		}

	}

	/** Rows from top to bottom. */
	record Table(List<Row> rows) implements Block {
	}

	/** Cells from left to right, one per column of the grid. */
	record Row(List<Cell> cells) {
	}

	/**
	 * One place of the grid. A cell merged over several columns stands at the first, the
	 * others are empty; merged over several rows it stands on each of them.
	 *
	 * @param lines its paragraphs
	 * @param inherited belongs to a cell that began in a row above
	 */
	record Cell(List<Line> lines, boolean inherited) {

		public String text() {
			return String.join(" ", this.lines.stream().map((line) -> line.passage().text()).toList());
		}

		public boolean isEmpty() {
			return text().isBlank();
		}

	}

}
