package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds workbooks for tests, of both kinds. */
final class PlanWorkbook {

	private static final int WIDTH = 5;

	private final Sheet sheet;

	private int row;

	private PlanWorkbook(Sheet sheet) {
		this.sheet = sheet;
	}

	static byte[] xlsx(PlanLayout plan) {
		return bytes(fill(new XSSFWorkbook(), plan));
	}

	static byte[] xls(PlanLayout plan) {
		return bytes(fill(new HSSFWorkbook(), plan));
	}

	/** The text on one sheet, the annex on another below a title of its own. */
	private static Workbook fill(Workbook book, PlanLayout plan) {
		PlanWorkbook text = new PlanWorkbook(book.createSheet("Kế hoạch"));
		text.frame(plan.left(), plan.right());
		List<String> lines = plan.before();
		lines.subList(0, plan.tail()).forEach(text::wide);
		int signature = Math.min(plan.signature(), plan.annex());
		text.frame(lines.subList(plan.tail(), signature), lines.subList(signature, plan.annex()));
		PlanWorkbook annex = plan.columns().isEmpty() ? text : new PlanWorkbook(book.createSheet("Phụ lục"));
		lines.subList(plan.annex(), lines.size()).forEach(annex::wide);
		if (!plan.columns().isEmpty()) {
			annex.table(plan);
		}
		annex.row++;
		plan.after().forEach(annex::wide);
		return book;
	}

	/** Two columns of lines, side by side. */
	private void frame(List<String> left, List<String> right) {
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			Row next = this.sheet.createRow(this.row++);
			if (i < left.size()) {
				next.createCell(0).setCellValue(left.get(i));
			}
			if (i < right.size()) {
				next.createCell(3).setCellValue(right.get(i));
			}
		}
		this.row++;
	}

	/** A line in a cell merged over the whole width. */
	private void wide(String line) {
		this.sheet.addMergedRegionUnsafe(new CellRangeAddress(this.row, this.row, 0, WIDTH - 1));
		this.sheet.createRow(this.row++).createCell(0).setCellValue(line);
	}

	private void table(PlanLayout plan) {
		cells(plan.columns());
		for (int i = 0; i < plan.tasks().size(); i++) {
			int rows = plan.tasks().get(i).shared() ? 1 : plan.sharing(i);
			for (int column : new int[] { 0, 2, 3, 4 }) {
				if (rows > 1) {
					this.sheet
						.addMergedRegionUnsafe(new CellRangeAddress(this.row, this.row + rows - 1, column, column));
				}
			}
			cells(plan.tasks().get(i).cells());
		}
	}

	private void cells(List<String> texts) {
		Row next = this.sheet.createRow(this.row++);
		for (int column = 0; column < texts.size(); column++) {
			if (!texts.get(column).isEmpty()) {
				next.createCell(column).setCellValue(texts.get(column));
			}
		}
	}

	static byte[] bytes(Workbook book) {
		try (book; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
