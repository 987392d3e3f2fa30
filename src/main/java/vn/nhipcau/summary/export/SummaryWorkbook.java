package vn.nhipcau.summary.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.summary.Item;

/**
 * The list as a workbook ({@code .xlsx}): a frozen header, filters, real dates. Every
 * text is a text cell, so that none of it is ever taken for a formula.
 */
@Component
public class SummaryWorkbook {

	private static final List<String> COLUMNS = List.of("code", "agency", "title", "document", "clause", "last-day",
			"state", "timeliness", "progress", "submitted");

	private static final int[] WIDTHS = { 12, 32, 60, 36, 18, 14, 20, 20, 12, 14 };

	/**
	 * @throws IOException when it cannot be written
	 */
	public byte[] write(List<Item> items, Words words, java.time.ZoneId zone) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet(words.plain("summary.sheet"));
			CellStyle wrapped = workbook.createCellStyle();
			wrapped.setWrapText(true);
			CellStyle day = workbook.createCellStyle();
			day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
			header(sheet, words, bold(workbook));
			for (int i = 0; i < items.size(); i++) {
				row(sheet.createRow(i + 1), items.get(i), words, wrapped, day, zone);
			}
			sheet.createFreezePane(0, 1);
			sheet.setAutoFilter(new CellRangeAddress(0, Math.max(items.size(), 1), 0, COLUMNS.size() - 1));
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void header(XSSFSheet sheet, Words words, CellStyle bold) {
		Row header = sheet.createRow(0);
		for (int i = 0; i < COLUMNS.size(); i++) {
			Cell cell = header.createCell(i);
			cell.setCellValue(words.plain("summary.column." + COLUMNS.get(i)));
			cell.setCellStyle(bold);
			sheet.setColumnWidth(i, WIDTHS[i] * 256);
		}
	}

	private static void row(Row row, Item item, Words words, CellStyle wrapped, CellStyle day, java.time.ZoneId zone) {
		ObligationView one = item.obligation();
		text(row, 0, one.code(), wrapped);
		text(row, 1, item.agency(), wrapped);
		text(row, 2, item.title(), wrapped);
		text(row, 3, item.document(), wrapped);
		text(row, 4, item.clause(), wrapped);
		day(row, 5, one.lastDay(), day);
		text(row, 6, words.plain("summary.state." + one.state().name().toLowerCase(Locale.ROOT)), wrapped);
		text(row, 7, words.plain("summary.timeliness." + one.timeliness().name().toLowerCase(Locale.ROOT)), wrapped);
		if (one.progress() != null) {
			row.createCell(8).setCellValue(one.progress());
		}
		day(row, 9, (one.submittedAt() != null) ? one.submittedAt().atZone(zone).toLocalDate() : null, day);
	}

	private static void text(Row row, int column, @Nullable String text, CellStyle style) {
		Cell cell = row.createCell(column);
		cell.setCellValue((text != null) ? text : "");
		cell.setCellStyle(style);
	}

	private static void day(Row row, int column, @Nullable LocalDate day, CellStyle style) {
		if (day != null) {
			Cell cell = row.createCell(column);
			cell.setCellValue(day);
			cell.setCellStyle(style);
		}
	}

	private static CellStyle bold(XSSFWorkbook workbook) {
		CellStyle style = workbook.createCellStyle();
		Font font = workbook.createFont();
		font.setBold(true);
		style.setFont(font);
		return style;
	}

}
