package vn.nhipcau.importer.docx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Block.Table;

/** Tables with a cell for each place of the grid: merged cells are laid out. */
final class Tables {

	private static final Cell EMPTY = new Cell(List.of(), false);

	private static final int MOST_COLUMNS = 64;

	private final Paragraphs paragraphs;

	private List<Cell> above = List.of();

	Tables(Paragraphs paragraphs) {
		this.paragraphs = paragraphs;
	}

	Table read(XWPFTable table) {
		List<Row> rows = new ArrayList<>();
		for (XWPFTableRow row : table.getRows()) {
			List<Cell> cells = new ArrayList<>();
			for (XWPFTableCell cell : row.getTableCells()) {
				add(cell, cells);
			}
			rows.add(new Row(List.copyOf(cells)));
			this.above = cells;
		}
		return new Table(List.copyOf(rows));
	}

	private void add(XWPFTableCell cell, List<Cell> cells) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		int column = cells.size();
		cells.add(continues(properties) && column < this.above.size() ? new Cell(this.above.get(column).lines(), true)
				: new Cell(lines(cell), false));
		int span = (properties != null && properties.isSetGridSpan()) ? properties.getGridSpan().getVal().intValue()
				: 1;
		for (int i = 1; i < Math.min(span, MOST_COLUMNS); i++) {
			cells.add(EMPTY);
		}
	}

	private static boolean continues(CTTcPr properties) {
		return properties != null && properties.isSetVMerge()
				&& (properties.getVMerge().getVal() == null || properties.getVMerge().getVal() == STMerge.CONTINUE);
	}

	/** A table inside a cell is read as lines. */
	private List<Line> lines(XWPFTableCell cell) {
		List<Line> lines = new ArrayList<>();
		for (IBodyElement element : cell.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				lines.addAll(this.paragraphs.lines(paragraph));
			}
			else if (element instanceof XWPFTable inner) {
				new Tables(this.paragraphs).read(inner)
					.rows()
					.forEach((row) -> row.cells().forEach((part) -> lines.addAll(part.lines())));
			}
		}
		return List.copyOf(lines);
	}

}
