package vn.nhipcau.importer.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.nhipcau.importer.Doubt.Code;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SheetCells;
import vn.nhipcau.importer.source.SourceDocument;

/**
 * Sheets become one document, in their order. Hidden rows are read, for a filter hides
 * what it does not show; hidden sheets hold lists and drafts, and are looked at for
 * markings only.
 */
final class Workbook {

	private static final String FONT_CODES = "&\"[^\"]*\"|&K[0-9A-F]{6}|&\\d+|&[A-Z]";

	/** Of all sheets: as many tasks as a template holds, and what stands around. */
	private static final int MOST_ROWS = 5_100;

	private final List<Block> blocks = new ArrayList<>();

	private final List<Passage> margins = new ArrayList<>();

	private final List<SheetCells> sheets = new ArrayList<>();

	private long rows;

	private long characters;

	private final Set<Code> remarks = EnumSet.noneOf(Code.class);

	void sheet(SheetGrid grid, boolean hidden, List<String> margins) {
		List<Block> sheet = SheetBlocks.of(grid);
		if (hidden) {
			this.margins.addAll(SourceDocument.of(sheet, List.of()).everyLine());
		}
		else {
			this.blocks.addAll(sheet);
			this.sheets.add(grid.cells());
			this.rows += grid.isEmpty() ? 0 : grid.lastRow() + 1;
			this.characters += grid.laidOut();
		}
		if (hidden && !grid.isEmpty() || grid.hasHiddenRows()) {
			this.remarks.add(Code.HIDDEN_PARTS);
		}
		if (!grid.isEmpty()) {
			this.margins.add(Passage.unplaced(grid.name(), 0));
		}
		for (String margin : margins) {
			margin.replaceAll(FONT_CODES, "\n").lines().forEach((line) -> this.margins.add(Passage.unplaced(line, 0)));
		}
	}

	void margins(List<Passage> lines) {
		this.margins.addAll(lines);
	}

	void macros() {
		this.remarks.add(Code.MACROS_LEFT_OUT);
	}

	SourceDocument document() {
		return new SourceDocument(this.blocks, this.margins, Set.copyOf(this.remarks),
				isUsual() ? this.sheets : List.of());
	}

	/** Whether it can be laid out row by row: it is small, and stays so. */
	private boolean isUsual() {
		return this.rows <= MOST_ROWS && this.characters <= Bounds.MOST_CHARACTERS;
	}

}
