package vn.nhipcau.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.nhipcau.importer.Doubt;

/**
 * A document without its format.
 *
 * @param blocks the body, in reading order
 * @param margins lines of headers, footers, text boxes and notes, looked at for markings
 * only
 * @param remarks what a person should know about how it was read
 * @param sheets of a workbook of a usual size: it may be a list and no document
 */
public record SourceDocument(List<Block> blocks, List<Passage> margins, Set<Doubt.Code> remarks,
		List<SheetCells> sheets) {

	public SourceDocument(List<Block> blocks, List<Passage> margins, Set<Doubt.Code> remarks) {
		this(blocks, margins, remarks, List.of());
	}

	/** One of which there is nothing to remark. */
	public static SourceDocument of(List<Block> blocks, List<Passage> margins) {
		return new SourceDocument(blocks, margins, Set.of());
	}

	/** Letters may be wrong. */
	public boolean encodingGuessed() {
		return this.remarks.contains(Doubt.Code.ENCODING_GUESSED);
	}

	/** Every line of it, tables and margins included. */
	public List<Passage> everyLine() {
		List<Passage> all = new ArrayList<>(this.margins);
		for (Block block : this.blocks) {
			if (block instanceof Block.Line line) {
				all.add(line.passage());
			}
			else if (block instanceof Block.Table table) {
				table.rows()
					.forEach((row) -> row.cells()
						.forEach((cell) -> cell.lines().forEach((line) -> all.add(line.passage()))));
			}
		}
		return all;
	}

}
