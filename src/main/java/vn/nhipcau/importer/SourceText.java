package vn.nhipcau.importer;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;

/**
 * The words of a document in their order, so that a row can be shown where it was read.
 */
public record SourceText(List<Part> parts) {

	/**
	 * A paragraph, or a row of a table.
	 *
	 * @param cells one for a paragraph
	 */
	public record Part(boolean heading, List<Cell> cells) {

		public boolean isRow() {
			return this.cells.size() > 1;
		}

	}

	/**
	 * @param lines none in a cell that belongs to one above it
	 */
	public record Cell(List<Line> lines) {
	}

	/**
	 * @param place where it stands, unique in the document
	 */
	public record Line(Place place, String text) {
	}

	public SourceText {
		parts = List.copyOf(parts);
	}

	static SourceText of(SourceDocument document) {
		List<Part> parts = new ArrayList<>();
		for (Block block : document.blocks()) {
			if (block instanceof Block.Line line) {
				parts.add(new Part(line.heading(), List.of(new Cell(List.of(line(line.passage()))))));
			}
			else if (block instanceof Block.Table table) {
				table.rows().forEach((row) -> parts.add(row(row)));
			}
		}
		return new SourceText(parts);
	}

	private static Part row(Block.Row row) {
		return new Part(false, row.cells()
			.stream()
			.map((cell) -> new Cell(
					cell.inherited() ? List.of() : cell.lines().stream().map((line) -> line(line.passage())).toList()))
			.toList());
	}

	private static Line line(Passage passage) {
		return new Line(passage.place(), passage.text());
	}

}
