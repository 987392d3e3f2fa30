package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Builds Word files for tests, among them the demo plan with a real annex table. */
final class PlanWord {

	private PlanWord() {
	}

	/**
	 * The demo plan: head and signature in frame tables, tasks in a table with a banner
	 * row over all columns and merged cells where a row shares those above.
	 */
	static byte[] demo(LocalDate today) {
		return of(PlanLayout.demo(today));
	}

	static byte[] of(PlanLayout plan) {
		XWPFDocument word = new XWPFDocument();
		frame(word, plan.left(), plan.right());
		paragraphs(word, plan.before().subList(0, plan.tail()));
		frame(word, plan.before().subList(plan.tail(), Math.min(plan.signature(), plan.annex())),
				plan.before().subList(Math.min(plan.signature(), plan.annex()), plan.annex()));
		paragraphs(word, plan.before().subList(plan.annex(), plan.before().size()));
		if (!plan.columns().isEmpty()) {
			annex(word, plan);
		}
		paragraphs(word, plan.after());
		return bytes(word);
	}

	private static void frame(XWPFDocument word, List<String> left, List<String> right) {
		if (!left.isEmpty()) {
			XWPFTable frame = word.createTable(1, 2);
			left.forEach((line) -> frame.getRow(0).getCell(0).addParagraph().createRun().setText(line));
			right.forEach((line) -> frame.getRow(0).getCell(1).addParagraph().createRun().setText(line));
		}
	}

	private static void paragraphs(XWPFDocument word, List<String> lines) {
		lines.forEach((line) -> word.createParagraph().createRun().setText(line));
	}

	static byte[] of(String... paragraphs) {
		XWPFDocument word = new XWPFDocument();
		for (String paragraph : paragraphs) {
			word.createParagraph().createRun().setText(paragraph);
		}
		return bytes(word);
	}

	static byte[] withHeader(String header, String... paragraphs) {
		XWPFDocument word = new XWPFDocument();
		word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText(header);
		for (String paragraph : paragraphs) {
			word.createParagraph().createRun().setText(paragraph);
		}
		return bytes(word);
	}

	static byte[] withTextBox(String text, String... paragraphs) {
		XWPFDocument word = new XWPFDocument();
		try {
			String box = "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\">"
					+ "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>" + text
					+ "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
			word.createParagraph().getCTP().set(org.apache.xmlbeans.XmlObject.Factory.parse(box).selectPath("./*")[0]);
		}
		catch (org.apache.xmlbeans.XmlException ex) {
			throw new IllegalStateException(ex);
		}
		for (String paragraph : paragraphs) {
			word.createParagraph().createRun().setText(paragraph);
		}
		return bytes(word);
	}

	private static void annex(XWPFDocument word, PlanLayout plan) {
		XWPFTable table = word.createTable(1, 5);
		fill(table.getRow(0), plan.columns());
		XWPFTableRow banner = table.createRow();
		fill(banner, List.of("A", "Nhiệm vụ của các cơ quan, địa phương", "", "", ""));
		for (int i = 4; i > 1; i--) {
			banner.removeCell(i);
		}
		properties(banner.getCell(1)).addNewGridSpan().setVal(BigInteger.valueOf(4));
		for (PlanLayout.Task task : plan.tasks()) {
			XWPFTableRow row = table.createRow();
			fill(row, task.cells());
			for (int column : new int[] { 0, 2, 3, 4 }) {
				properties(row.getCell(column)).addNewVMerge()
					.setVal(task.shared() ? STMerge.CONTINUE : STMerge.RESTART);
			}
		}
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

	private static void fill(XWPFTableRow row, List<String> texts) {
		while (row.getTableCells().size() < texts.size()) {
			row.createCell();
		}
		for (int i = 0; i < texts.size(); i++) {
			row.getCell(i).setText(texts.get(i));
		}
	}

	private static byte[] bytes(XWPFDocument word) {
		try (XWPFDocument closing = word; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			closing.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
