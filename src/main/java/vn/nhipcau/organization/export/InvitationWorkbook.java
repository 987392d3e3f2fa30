package vn.nhipcau.organization.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.organization.InvitationLink;
import vn.nhipcau.organization.InvitationRow;

/**
 * The sheet of links as a workbook ({@code .xlsx}), to be printed on A4 and cut into
 * strips: each agency has its own heading, and no strip runs across two pages. Every text
 * is a text cell, so that none of it is ever taken for a formula.
 */
@Component
public class InvitationWorkbook {

	/** Rows of a strip: headings, values, how to use it. */
	public static final int STRIP = 3;

	private static final int STRIPS_ON_A_PAGE = 6;

	private static final List<String> COLUMNS = List.of("number", "agency", "post", "name", "link", "until");

	private static final int[] WIDTHS = { 6, 34, 22, 26, 62, 20 };

	private final Channels channels;

	InvitationWorkbook(Channels channels) {
		this.channels = channels;
	}

	/**
	 * @throws IOException when it cannot be written
	 */
	public byte[] write(List<InvitationRow> rows, Words words) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet(words.plain("organization.sheet.title"));
			Styles styles = Styles.of(workbook);
			for (int i = 0; i < rows.size(); i++) {
				strip(sheet, i, rows.get(i), words, styles);
			}
			print(sheet, rows.size());
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private record Styles(CellStyle heading, CellStyle value, CellStyle cut) {

		static Styles of(XSSFWorkbook workbook) {
			CellStyle heading = workbook.createCellStyle();
			Font bold = workbook.createFont();
			bold.setBold(true);
			heading.setFont(bold);
			CellStyle value = workbook.createCellStyle();
			value.setWrapText(true);
			value.setVerticalAlignment(VerticalAlignment.TOP);
			CellStyle cut = workbook.createCellStyle();
			cut.setBorderBottom(BorderStyle.DASHED);
			return new Styles(heading, value, cut);
		}

	}

	private void strip(XSSFSheet sheet, int index, InvitationRow one, Words words, Styles styles) {
		Row heading = sheet.createRow(index * STRIP);
		Row value = sheet.createRow(index * STRIP + 1);
		Row below = sheet.createRow(index * STRIP + 2);
		String links = links(one.link());
		value.setHeightInPoints(16 * Math.max(2, links.lines().count()));
		List<String> values = List.of(String.valueOf(index + 1), one.agencyName(), one.post(),
				(one.name() != null) ? one.name() : "", links, words.moment(one.link().expiresAt()));
		for (int column = 0; column < COLUMNS.size(); column++) {
			text(heading, column, words.plain("organization.sheet.column." + COLUMNS.get(column)), styles.heading());
			text(value, column, values.get(column), styles.value());
			text(below, column, "", styles.cut());
		}
		below.getCell(1).setCellValue(words.plain("organization.sheet.how"));
	}

	/** Into the web chat, and wherever else a link leads. */
	private String links(InvitationLink link) {
		return Stream.concat(Stream.of(link.url()), this.channels.links(link.token()).stream())
			.collect(Collectors.joining("\n"));
	}

	private static void text(Row row, int column, String text, CellStyle style) {
		Cell cell = row.createCell(column);
		cell.setCellValue(text);
		cell.setCellStyle(style);
	}

	private static void print(XSSFSheet sheet, int strips) {
		for (int column = 0; column < WIDTHS.length; column++) {
			sheet.setColumnWidth(column, WIDTHS[column] * 256);
		}
		PrintSetup page = sheet.getPrintSetup();
		page.setPaperSize(PrintSetup.A4_PAPERSIZE);
		page.setLandscape(true);
		page.setFitWidth((short) 1);
		page.setFitHeight((short) 0);
		sheet.setFitToPage(true);
		for (int strip = STRIPS_ON_A_PAGE; strip < strips; strip += STRIPS_ON_A_PAGE) {
			sheet.setRowBreak(strip * STRIP - 1);
		}
	}

}
