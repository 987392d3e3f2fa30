package vn.nhipcau.importer.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;

import vn.nhipcau.importer.office.OleContainer;
import vn.nhipcau.importer.sheet.SheetGrid.LineCount;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;
import vn.nhipcau.importer.source.UnreadableException;

/** A workbook of 1997 to 2003; it has at most 65,536 rows. */
public final class XlsReader {

	private XlsReader() {
	}

	public static SourceDocument read(byte[] bytes) throws IOException, UnreadableException {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes));
				HSSFWorkbook book = new HSSFWorkbook(container)) {
			Workbook workbook = new Workbook();
			Bounds bounds = new Bounds();
			LineCount count = new LineCount();
			for (int i = 0; i < book.getNumberOfSheets(); i++) {
				HSSFSheet sheet = book.getSheetAt(i);
				SheetGrid grid = new SheetGrid(sheet.getSheetName(), bounds, count);
				fill(grid, sheet);
				workbook.sheet(grid, book.isSheetHidden(i) || book.isSheetVeryHidden(i), margins(sheet));
				workbook.margins(shapes(sheet));
			}
			if (OleContainer.hasMacros(container.getRoot())) {
				workbook.macros();
			}
			return workbook.document();
		}
	}

	private static void fill(SheetGrid grid, HSSFSheet sheet) throws UnreadableException {
		VietnameseFormats formats = new VietnameseFormats();
		for (Row row : sheet) {
			for (Cell cell : row) {
				grid.put(cell.getRowIndex(), cell.getColumnIndex(), text(cell, formats));
			}
			if (row.getZeroHeight()) {
				grid.hideRow();
			}
		}
		sheet.getMergedRegions().forEach(grid::merge);
	}

	/** Of a formula its last result; nothing is computed. */
	private static String text(Cell cell, VietnameseFormats formats) {
		if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING) {
			return cell.getRichStringCellValue().getString();
		}
		if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
			return formats.formatRawCellContents(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
					cell.getCellStyle().getDataFormatString(), false);
		}
		return (cell.getCellType() == CellType.FORMULA) ? "" : formats.formatCellValue(cell, (FormulaEvaluator) null);
	}

	private static List<String> margins(HSSFSheet sheet) {
		return Stream.<HeaderFooter>of(sheet.getHeader(), sheet.getFooter())
			.flatMap((part) -> Stream.of(part.getLeft(), part.getCenter(), part.getRight()))
			.toList();
	}

	private static List<Passage> shapes(HSSFSheet sheet) {
		if (sheet.getDrawingPatriarch() == null) {
			return List.of();
		}
		return sheet.getDrawingPatriarch()
			.getChildren()
			.stream()
			.filter((shape) -> shape instanceof HSSFSimpleShape simple && simple.getString() != null)
			.flatMap((shape) -> ((HSSFSimpleShape) shape).getString().getString().lines())
			.map((line) -> Passage.unplaced(line, 0))
			.toList();
	}

}
