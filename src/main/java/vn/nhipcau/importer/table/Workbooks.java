package vn.nhipcau.importer.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;

import vn.nhipcau.importer.table.Sheet.Value;

/** Opens a workbook, {@code .xlsx} or {@code .xls}, within bounds of time and memory. */
final class Workbooks {

	/** Bytes unpacked: some ten thousand rows, which take ten times that in memory. */
	private static final long LARGEST = 6L * 1024 * 1024;

	private static final int MOST_SHEETS = 30;

	private static final int MOST_ROWS = 5_000;

	private static final int MOST_COLUMNS = 60;

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

	private Workbooks() {
	}

	/**
	 * Its visible sheets, and every other line that is printed with them.
	 *
	 * @param margins headers, footers, comments, text boxes
	 */
	record Opened(List<Sheet> sheets, List<String> margins) {
	}

	/** Empty for anything but a workbook that is whole, unlocked and of a usual size. */
	static Optional<Opened> open(byte[] bytes) {
		if (!isWorkbook(bytes)) {
			return Optional.empty();
		}
		try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
			return new Workbooks().read(workbook);
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	private static boolean isWorkbook(byte[] bytes) {
		boolean old = bytes.length > OLE.length && java.util.Arrays.equals(bytes, 0, OLE.length, OLE, 0, OLE.length);
		return old ? bytes.length <= LARGEST : isPackage(bytes);
	}

	/** Unpacks it once, counting, and keeps nothing. */
	private static boolean isPackage(byte[] bytes) {
		boolean workbook = false;
		long size = 0;
		byte[] buffer = new byte[64 * 1024];
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				workbook |= entry.getName().equals("xl/workbook.xml");
				for (int read = 0; read >= 0; read = zip.read(buffer)) {
					size += read;
					if (size > LARGEST) {
						return false; // at once: to go on to the next entry unpacks the
										// rest of this one
					}
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
		return workbook;
	}

	private Optional<Opened> read(Workbook workbook) {
		List<Sheet> sheets = new ArrayList<>();
		List<String> margins = new ArrayList<>();
		for (int i = 0; i < Math.min(workbook.getNumberOfSheets(), MOST_SHEETS); i++) {
			org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheetAt(i);
			if (sheet.getLastRowNum() >= MOST_ROWS) {
				return Optional.empty();
			}
			margins.addAll(Margins.of(sheet));
			if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
				sheets.add(new Sheet(sheet.getSheetName(), rows(sheet)));
			}
			else {
				rows(sheet).forEach((row) -> row.forEach((value) -> margins.add(value.text())));
			}
		}
		return Optional.of(new Opened(List.copyOf(sheets), List.copyOf(margins)));
	}

	private List<List<Value>> rows(org.apache.poi.ss.usermodel.Sheet sheet) {
		int width = 0;
		for (Row row : sheet) {
			width = Math.max(width, Math.min(row.getLastCellNum(), MOST_COLUMNS));
		}
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i <= sheet.getLastRowNum(); i++) {
			rows.add(row(sheet.getRow(i), width));
		}
		sheet.getMergedRegions().forEach((region) -> share(region, rows));
		return rows;
	}

	private List<Value> row(@org.jspecify.annotations.Nullable Row row, int width) {
		List<Value> values = new ArrayList<>(Collections.nCopies(width, Value.NONE));
		for (int i = 0; row != null && i < width; i++) {
			Cell cell = row.getCell(i);
			if (cell != null) {
				values.set(i, value(cell));
			}
		}
		return values;
	}

	/** A cell merged over several rows stands on each of them. */
	private static void share(CellRangeAddress region, List<List<Value>> rows) {
		int column = region.getFirstColumn();
		if (region.getLastColumn() > column && region.getFirstRow() < rows.size()
				&& column < rows.get(region.getFirstRow()).size()) {
			rows.get(region.getFirstRow()).set(column, rows.get(region.getFirstRow()).get(column).across());
		}
		for (int i = region.getFirstRow() + 1; i <= region.getLastRow() && i < rows.size(); i++) {
			if (column < rows.get(i).size()) {
				rows.get(i).set(column, rows.get(region.getFirstRow()).get(column).below());
			}
		}
	}

	/** Of a formula, what it came to when the file was written. */
	private Value value(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		if (type == CellType.STRING) {
			return new Value(cell.getStringCellValue().replace("\r\n", "\n").replace('\u00a0', ' ').strip(), null,
					false, false);
		}
		if (type != CellType.NUMERIC) {
			return Value.NONE;
		}
		String text = this.formatter.formatRawCellContents(cell.getNumericCellValue(),
				cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
		boolean dated = DateUtil.isCellDateFormatted(cell);
		return new Value(text.strip(), dated ? cell.getLocalDateTimeCellValue().toLocalDate() : null, false, false);
	}

}
