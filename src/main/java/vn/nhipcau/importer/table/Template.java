package vn.nhipcau.importer.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.Due.Operator;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Schedule;

/**
 * The workbook for offices that prefer a table: one task a row, a sheet that explains it,
 * one for the document's own particulars. Every text is a text cell, so that none of it
 * is ever taken for a formula.
 */
@Component
public class Template {

	/** As many tasks as are written, and read back. */
	public static final int MOST_TASKS = 5000;

	/** The hidden row of keys, and the headings. */
	static final int HEADINGS = 2;

	static final String EXAMPLE = "example";

	static final List<String> DOCUMENT = List.of("type", "number", "date", "body", "title", "signer");

	/** Rows with choices below the last that is filled. */
	private static final int ROOM = 500;

	/**
	 * An empty one, with an example row.
	 * @throws IOException when it cannot be written
	 */
	public byte[] blank(Words words) throws IOException {
		return write(words, new PlanDocument(null, null, null, null, null, null), null);
	}

	/**
	 * A plan: imported again it gives the same.
	 * @throws IOException when it cannot be written
	 */
	public byte[] of(Words words, PlanDocument document, List<NewTask> tasks) throws IOException {
		return write(words, document, tasks);
	}

	private static byte[] write(Words words, PlanDocument document, @Nullable List<NewTask> tasks) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			CellStyles styles = new CellStyles(workbook);
			XSSFSheet sheet = workbook.createSheet(Labels.of(words, "sheet", "tasks"));
			headings(sheet, words, styles);
			int row = HEADINGS;
			if (tasks == null) {
				example(sheet.createRow(row++), words, styles);
			}
			else {
				for (NewTask task : tasks) {
					task(sheet.createRow(row++), task, words, styles);
				}
			}
			choices(sheet, words, row + ROOM);
			guide(workbook.createSheet(Labels.of(words, "sheet", "guide")), words, styles);
			document(workbook.createSheet(Labels.of(words, "sheet", "document")), words, document, styles);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void headings(XSSFSheet sheet, Words words, CellStyles styles) {
		XSSFRow keys = sheet.createRow(0);
		XSSFRow headings = sheet.createRow(1);
		keys.setZeroHeight(true);
		for (TemplateColumn column : TemplateColumn.values()) {
			keys.createCell(column.ordinal()).setCellValue(column.key());
			styles.heading(headings, column.ordinal(), Labels.of(words, "column", column.word()));
			sheet.setColumnWidth(column.ordinal(), column.width() * 256);
			sheet.setDefaultColumnStyle(column.ordinal(), styles.text());
		}
		sheet.createFreezePane(0, HEADINGS);
	}

	private static void task(XSSFRow row, NewTask task, Words words, CellStyles styles) {
		styles.text(row, TemplateColumn.CLAUSE, task.clause());
		styles.text(row, TemplateColumn.SECTION, String.join("\n", task.section()));
		styles.text(row, TemplateColumn.TITLE, task.title());
		styles.text(row, TemplateColumn.TEXT, task.text().equals(task.title()) ? "" : task.text());
		styles.text(row, TemplateColumn.LEADS, names(task.leads()));
		styles.text(row, TemplateColumn.COORDINATORS,
				names(task.assignments().stream().filter((name) -> !name.leads())));
		styles.text(row, TemplateColumn.TARGETS, TargetLines.write(task.targets()));
		schedule(row, ScheduleCells.of(task.schedule()), words, styles);
	}

	private static void schedule(XSSFRow row, ScheduleCells cells, Words words, CellStyles styles) {
		styles.text(row, TemplateColumn.SCHEDULE, Labels.of(words, "schedule", cells.kind()));
		styles.text(row, TemplateColumn.OPERATOR,
				(cells.operator() != null) ? Labels.of(words, "operator", cells.operator()) : "");
		if (cells.day() != null) {
			styles.day(row, TemplateColumn.DEADLINE.ordinal(), cells.day());
		}
		else {
			styles.text(row, TemplateColumn.DEADLINE, cells.text());
		}
	}

	private static void example(XSSFRow row, Words words, CellStyles styles) {
		for (TemplateColumn column : TemplateColumn.values()) {
			styles.example(row, column, Labels.of(words, EXAMPLE, column.word()));
		}
	}

	private static String names(Stream<NewAssignment> names) {
		return names.map(NewAssignment::written).collect(Collectors.joining("\n"));
	}

	private static void choices(XSSFSheet sheet, Words words, int last) {
		List<String> kinds = new ArrayList<>();
		for (Schedule.Kind kind : Schedule.Kind.values()) {
			kinds.add(Labels.of(words, "schedule", kind));
		}
		List<String> operators = new ArrayList<>();
		for (Operator operator : Operator.values()) {
			operators.add(Labels.of(words, "operator", operator));
		}
		offer(sheet, TemplateColumn.SCHEDULE, kinds, last);
		offer(sheet, TemplateColumn.OPERATOR, operators, last);
	}

	/** Anything else may be typed as well. */
	private static void offer(XSSFSheet sheet, TemplateColumn column, List<String> labels, int last) {
		XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
		var choice = helper.createValidation(helper.createExplicitListConstraint(labels.toArray(String[]::new)),
				new CellRangeAddressList(HEADINGS, last, column.ordinal(), column.ordinal()));
		choice.setShowErrorBox(false);
		sheet.addValidationData(choice);
	}

	private static void guide(XSSFSheet sheet, Words words, CellStyles styles) {
		sheet.setColumnWidth(0, 110 * 256);
		List<String> lines = words.plain("importer.template.guide").lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			styles.line(sheet.createRow(i), lines.get(i), i == 0);
		}
	}

	private static void document(XSSFSheet sheet, Words words, PlanDocument document, CellStyles styles) {
		sheet.setColumnHidden(0, true);
		sheet.setColumnWidth(1, 28 * 256);
		sheet.setColumnWidth(2, 90 * 256);
		for (int i = 0; i < DOCUMENT.size(); i++) {
			String name = DOCUMENT.get(i);
			XSSFRow row = sheet.createRow(i);
			row.createCell(0).setCellValue("nhipcau:document." + name);
			styles.heading(row, 1, Labels.of(words, "document", name));
			if (name.equals("date") && document.date() != null) {
				styles.day(row, 2, document.date());
			}
			else {
				styles.text(row, 2, value(document, name));
			}
		}
	}

	private static @Nullable String value(PlanDocument document, String name) {
		return switch (name) {
			case "type" -> document.type();
			case "number" -> document.number();
			case "body" -> document.issuingBody();
			case "title" -> document.title();
			case "signer" -> document.signer();
			default -> null;
		};
	}

}
