package vn.nhipcau.importer.table;

import java.time.LocalDate;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** How the cells of the template look. */
final class CellStyles {

	private final XSSFWorkbook workbook;

	private final CellStyle text;

	private final CellStyle day;

	private final CellStyle heading;

	private final CellStyle example;

	CellStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		this.text = style("@");
		this.day = style("dd/mm/yyyy");
		this.heading = style("@");
		this.heading.setFont(font(true, false));
		this.heading.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
		this.heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.example = style("@");
		this.example.setFont(font(false, true));
	}

	CellStyle text() {
		return this.text;
	}

	void text(XSSFRow row, TemplateColumn column, @Nullable String text) {
		text(row, column.ordinal(), text);
	}

	void text(XSSFRow row, int column, @Nullable String text) {
		set(row, column, (text != null) ? text : "", this.text);
	}

	void day(XSSFRow row, int column, LocalDate day) {
		XSSFCell cell = row.createCell(column);
		cell.setCellValue(day);
		cell.setCellStyle(this.day);
	}

	void heading(XSSFRow row, int column, String text) {
		set(row, column, text, this.heading);
	}

	void example(XSSFRow row, TemplateColumn column, String text) {
		set(row, column.ordinal(), text, this.example);
	}

	void line(XSSFRow row, String text, boolean first) {
		set(row, 0, text, first ? this.heading : this.text);
	}

	private static void set(XSSFRow row, int column, String text, CellStyle style) {
		XSSFCell cell = row.createCell(column);
		int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
		cell.setCellValue((text.length() <= longest) ? text : text.substring(0, longest - 1) + "…");
		cell.setCellStyle(style);
	}

	private CellStyle style(String format) {
		CellStyle style = this.workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		return style;
	}

	private Font font(boolean bold, boolean italic) {
		Font font = this.workbook.createFont();
		font.setBold(bold);
		font.setItalic(italic);
		if (italic) {
			font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
		}
		return font;
	}

}
