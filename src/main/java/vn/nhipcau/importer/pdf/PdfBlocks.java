package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.pdf.Page.FlowLine;
import vn.nhipcau.importer.pdf.Page.Piece;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Block.Table;

/** Lays the pages end to end: paragraphs and tables go on from one to the next. */
final class PdfBlocks {

	private final PdfLines lines = new PdfLines();

	private final List<Block> blocks = new ArrayList<>();

	private final List<TextLine> paragraph = new ArrayList<>();

	private final Map<Integer, Setting> settings;

	private @Nullable PageTable table;

	private List<Row> rows = new ArrayList<>();

	private boolean column;

	private PdfBlocks(List<Page> pages) {
		this.settings = new HashMap<>();
		pages.stream()
			.collect(Collectors.groupingBy((page) -> Math.round(page.width())))
			.forEach((width, alike) -> this.settings.put(width, Setting.of(alike)));
	}

	static List<Block> of(List<Page> pages) {
		PdfBlocks document = new PdfBlocks(pages);
		for (Page page : pages) {
			for (Piece piece : page.pieces()) {
				if (piece instanceof PageTable part) {
					document.add(part);
				}
				else if (piece instanceof FlowLine line) {
					document.add(line, document.settings.get(Math.round(page.width())));
				}
			}
		}
		document.endParagraph();
		document.endTable();
		return document.blocks;
	}

	private void add(FlowLine next, @Nullable Setting setting) {
		endTable();
		boolean goesOn = !this.paragraph.isEmpty() && !next.column() && !this.column && setting != null
				&& setting.goesOn(this.paragraph, next.line());
		if (!goesOn) {
			endParagraph();
		}
		this.paragraph.add(next.line());
		this.column = next.column();
	}

	private void add(PageTable next) {
		endParagraph();
		boolean goesOn = this.table != null && this.table.page() < next.page() && this.table.grid().isLike(next.grid());
		if (!goesOn) {
			endTable();
		}
		List<Row> more = next.rows(this.lines);
		this.rows = goesOn ? TableBreak.join(this.rows, more) : new ArrayList<>(more);
		this.table = next;
	}

	private void endParagraph() {
		if (!this.paragraph.isEmpty()) {
			this.blocks.add(this.lines.paragraph(this.paragraph));
			this.paragraph.clear();
		}
	}

	private void endTable() {
		if (this.table != null) {
			this.blocks.add(new Table(List.copyOf(this.rows)));
			this.table = null;
			this.rows = new ArrayList<>();
		}
	}

}
