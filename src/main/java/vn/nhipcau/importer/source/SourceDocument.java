package vn.nhipcau.importer.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A document without its format.
 *
 * @param blocks the body, in reading order
 * @param margins lines of headers, footers, text boxes and notes, looked at for markings
 * only
 * @param encodingGuessed letters may be wrong
 */
public record SourceDocument(List<Block> blocks, List<Passage> margins, boolean encodingGuessed) {

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
