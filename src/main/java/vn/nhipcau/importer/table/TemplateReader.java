package vn.nhipcau.importer.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.importer.table.Sheet.Value;
import vn.nhipcau.obligation.Due.Operator;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.PlanDocument;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.ScheduleReader;
import vn.nhipcau.plan.Target;

/** The template as it comes back, its columns in any order. */
final class TemplateReader {

	/** Somebody may have put a title above it. */
	private static final int KEYS_WITHIN = 10;

	private static final int DOCUMENT_VALUE = 2;

	private final Labels labels;

	private final Sheet sheet;

	private final int keys;

	private final Map<TemplateColumn, Integer> columns = new EnumMap<>(TemplateColumn.class);

	private TemplateReader(Labels labels, Sheet sheet, int keys) {
		this.labels = labels;
		this.sheet = sheet;
		this.keys = keys;
		for (TemplateColumn column : TemplateColumn.values()) {
			for (int i = 0; i < sheet.width(); i++) {
				if (sheet.at(keys, i).text().equals(column.key())) {
					this.columns.putIfAbsent(column, i);
				}
			}
		}
	}

	/** Empty for a workbook that is not made from the template. */
	static Optional<TableDraft> read(List<Sheet> sheets, Labels labels) {
		for (Sheet sheet : sheets) {
			for (int i = 0; i < KEYS_WITHIN; i++) {
				int row = i;
				boolean keys = Stream.iterate(0, (column) -> column < sheet.width(), (column) -> column + 1)
					.anyMatch((column) -> sheet.at(row, column).text().equals(TemplateColumn.TITLE.key()));
				if (keys) {
					return Optional.of(new TableDraft(document(sheets), new TemplateReader(labels, sheet, row).rows()));
				}
			}
		}
		return Optional.empty();
	}

	private static PlanDocument document(List<Sheet> sheets) {
		Map<String, Value> values = new HashMap<>();
		for (Sheet sheet : sheets) {
			for (List<Value> row : sheet.rows()) {
				if (row.size() > DOCUMENT_VALUE && row.get(0).text().startsWith("nhipcau:document.")) {
					values.put(row.get(0).text().substring("nhipcau:document.".length()), row.get(DOCUMENT_VALUE));
				}
			}
		}
		Value date = values.getOrDefault("date", Value.NONE);
		LocalDate day = (date.day() != null) ? date.day() : ScheduleReader.day(date.text()).orElse(null);
		return new PlanDocument(text(values.get("type")), text(values.get("number")), day, text(values.get("body")),
				text(values.get("title")), text(values.get("signer")));
	}

	private static @Nullable String text(@Nullable Value value) {
		return (value == null || value.isEmpty()) ? null : value.text();
	}

	private List<TableDraft.Row> rows() {
		List<TableDraft.Row> rows = new ArrayList<>();
		for (int i = this.keys + Template.HEADINGS; i < this.sheet.rows().size(); i++) {
			boolean empty = this.sheet.rows().get(i).stream().allMatch(Value::isEmpty);
			if (!empty && !isExample(i)) {
				rows.add(row(i));
			}
		}
		return rows;
	}

	/** As we wrote it; over whose words somebody has written is a task. */
	private boolean isExample(int row) {
		return isMarked(row) && this.labels.says(Template.EXAMPLE, TemplateColumn.TITLE.word(),
				value(row, TemplateColumn.TITLE).text());
	}

	private boolean isMarked(int row) {
		return this.labels.says(Template.EXAMPLE, TemplateColumn.CLAUSE.word(),
				value(row, TemplateColumn.CLAUSE).text());
	}

	private TableDraft.Row row(int row) {
		List<RowDoubt> doubts = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		String title = value(row, TemplateColumn.TITLE).text();
		String text = value(row, TemplateColumn.TEXT).text();
		texts.add(text.isEmpty() ? title : text);
		List<Target> targets = targets(row, texts);
		String note = value(row, TemplateColumn.NOTE).text();
		if (!note.isEmpty()) {
			texts.add(note);
		}
		List<String> leads = lines(row, TemplateColumn.LEADS);
		if (leads.isEmpty()) {
			doubts.add(new RowDoubt(Doubt.Code.NO_LEAD, title));
		}
		List<NewAssignment> names = Stream
			.concat(leads.stream().map(NewAssignment::lead),
					lines(row, TemplateColumn.COORDINATORS).stream().map(NewAssignment::coordinating))
			.toList();
		Schedule schedule = schedule(row, doubts);
		NewTask task = new NewTask(isMarked(row) ? null : text(value(row, TemplateColumn.CLAUSE)),
				title.isEmpty() ? text : title, String.join("\n", texts), lines(row, TemplateColumn.SECTION), names,
				schedule, targets);
		return new TableDraft.Row(false, task, null, doubts, null);
	}

	/** A line without a figure stays with the words. */
	private List<Target> targets(int row, List<String> texts) {
		List<Target> targets = new ArrayList<>();
		for (String line : value(row, TemplateColumn.TARGETS).text().lines().toList()) {
			List<Target> read = TargetLines.read(line);
			targets.addAll(read);
			if (read.isEmpty() && !line.isBlank()) {
				texts.add(line.strip());
			}
		}
		return targets;
	}

	/** What does not fit the choices is read as words about time. */
	private Schedule schedule(int row, List<RowDoubt> doubts) {
		Value deadline = value(row, TemplateColumn.DEADLINE);
		String often = value(row, TemplateColumn.SCHEDULE).text();
		String before = value(row, TemplateColumn.OPERATOR).text();
		Operator operator = this.labels.find(Operator.class, "operator", before).orElse(Operator.BY);
		Optional<Schedule> exact = this.labels.find(Schedule.Kind.class, "schedule", often)
			.flatMap((kind) -> ScheduleCells.read(kind, operator, deadline));
		return exact.orElseGet(() -> {
			TimeCell time = TimeCell.of(deadline, before, often);
			time.doubt().ifPresent(doubts::add);
			return time.schedule();
		});
	}

	private List<String> lines(int row, TemplateColumn column) {
		return value(row, column).text()
			.lines()
			.flatMap((line) -> column == TemplateColumn.SECTION ? Stream.of(line) : Stream.of(line.split(";")))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private Value value(int row, TemplateColumn column) {
		return this.sheet.at(row, this.columns.getOrDefault(column, -1));
	}

}
