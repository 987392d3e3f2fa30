package vn.nhipcau.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
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
		byte[] text = DemoPlan.on(today);
		List<TaskDraft> tasks = ((Reading.Read) new PlanReader().read(text)).draft().tasks();
		List<String> lines = new String(text, StandardCharsets.UTF_8).lines()
			.filter((line) -> !line.isBlank())
			.toList();
		XWPFDocument word = new XWPFDocument();
		XWPFTable head = word.createTable(1, 2);
		lines.subList(0, 3).forEach((line) -> head.getRow(0).getCell(0).addParagraph().createRun().setText(line));
		lines.subList(3, 8).forEach((line) -> head.getRow(0).getCell(1).addParagraph().createRun().setText(line));
		lines.subList(8, lines.indexOf("TT")).forEach((line) -> word.createParagraph().createRun().setText(line));
		annex(word, tasks.stream().filter((task) -> task.ref().startsWith("PL.")).toList());
		return bytes(word);
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

	private static void annex(XWPFDocument word, List<TaskDraft> tasks) {
		XWPFTable table = word.createTable(1, 5);
		fill(table.getRow(0), "TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành");
		XWPFTableRow banner = table.createRow();
		fill(banner, "A", "Nhiệm vụ của các cơ quan, địa phương", "", "", "");
		for (int i = 4; i > 1; i--) {
			banner.removeCell(i);
		}
		properties(banner.getCell(1)).addNewGridSpan().setVal(BigInteger.valueOf(4));
		for (TaskDraft task : tasks) {
			XWPFTableRow row = table.createRow();
			while (row.getTableCells().size() < 5) {
				row.createCell();
			}
			boolean shared = !task.leads().stated();
			fill(row, shared ? "" : task.ref().split("\\.")[1], task.text(),
					shared ? "" : String.join("; ", task.leads().value()),
					shared ? "" : String.join("; ", task.coordinators().value()),
					shared ? "" : String.valueOf(task.timeline()));
			for (int column : new int[] { 0, 2, 3, 4 }) {
				properties(row.getCell(column)).addNewVMerge().setVal(shared ? STMerge.CONTINUE : STMerge.RESTART);
			}
		}
	}

	private static CTTcPr properties(XWPFTableCell cell) {
		return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
	}

	private static void fill(XWPFTableRow row, String... texts) {
		while (row.getTableCells().size() < texts.length) {
			row.createCell();
		}
		for (int i = 0; i < texts.length; i++) {
			row.getCell(i).setText(texts[i]);
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
