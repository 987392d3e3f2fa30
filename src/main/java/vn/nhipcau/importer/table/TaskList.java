package vn.nhipcau.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.importer.Reported;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.importer.reading.CellWords;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.table.Sheet.Value;
import vn.nhipcau.plan.NewAssignment;
import vn.nhipcau.plan.NewTask;
import vn.nhipcau.plan.Schedule;
import vn.nhipcau.plan.Target;

/**
 * The rows of an office's list of tasks. What stands in a column that nobody knows is
 * added to the task's words, so that nothing of the list is lost.
 */
final class TaskList {

	/** Shorter words below a list are its signature, its sum and the like. */
	private static final int SHORTEST_PARAGRAPH = 40;

	private static final Pattern SUM = Pattern.compile("(?i)(?:tổng )?(?:cộng|số)[\\s:.,\\d]*");

	private static final Pattern ORDER = Pattern
		.compile("\\b(?:giao|de nghi|yeu cau|bao cao|chu tri|thuc hien|phoi hop|trien khai)\\b");

	private static final Set<Field> READ = Set.of(Field.NUMBER, Field.TITLE, Field.LEADS, Field.COORDINATORS,
			Field.DEADLINE, Field.CLAUSE);

	private final Header header;

	private final Map<Field, Integer> columns;

	private final StateCells states;

	private final List<TableDraft.Row> rows = new ArrayList<>();

	private List<String> section = List.of();

	private TaskList(Header header, Map<Field, Integer> columns) {
		this.header = header;
		this.columns = columns;
		this.states = new StateCells(header, columns);
	}

	/**
	 * @param columns where each field stands; the title's is among them
	 */
	static List<TableDraft.Row> read(Header header, Map<Field, Integer> columns) {
		TaskList list = new TaskList(header, columns);
		for (int i = header.row(); i < header.sheet().rows().size(); i++) {
			list.row(i);
		}
		return list.rows;
	}

	private void row(int row) {
		Value title = value(row, Field.TITLE);
		List<String> own = own(row);
		if (own.isEmpty()) {
			return;
		}
		boolean nothingOwed = Stream.of(Field.LEADS, Field.COORDINATORS, Field.DEADLINE, Field.STATE)
			.allMatch((field) -> value(row, field).isEmpty());
		if (nothingOwed && isHeading(row, own)) {
			this.section = List.of(own.get(own.size() - 1));
		}
		else if (title.isEmpty()) {
			paragraph(own, !nothingOwed);
		}
		else if (!nothingOwed || !SUM.matcher(title.text()).matches()) {
			task(row, title.text());
		}
	}

	/** A Roman number or a letter beside it, or one text over several columns. */
	private boolean isHeading(int row, List<String> own) {
		boolean counted = value(row, Field.NUMBER).text().matches("[IVXLC]+\\.?|[A-ZĐ]\\.?");
		boolean wide = this.header.sheet().rows().get(row).stream().anyMatch((value) -> value.wide());
		return own.size() == 1 && wide && own.get(0).length() > 3 || own.size() == 2 && counted;
	}

	/** A row without a task, or what stands behind the list: it may give work. */
	private void paragraph(List<String> own, boolean owed) {
		String words = String.join(" ", own);
		if (owed && own.size() > 1 || words.length() >= SHORTEST_PARAGRAPH
				|| ORDER.matcher(Passage.bare(words)).find()) {
			NewTask task = new NewTask(null, words, words, List.of(), List.of(), Schedule.undated(), List.of());
			this.rows.add(new TableDraft.Row(true, task, null,
					List.of(new RowDoubt(Doubt.Code.UNREAD_ASSIGNMENT, words)), null));
		}
	}

	private void task(int row, String title) {
		List<RowDoubt> doubts = new ArrayList<>();
		List<String> leads = CellWords.agencies(value(row, Field.LEADS).text());
		if (leads.isEmpty()) {
			doubts.add(new RowDoubt(Doubt.Code.NO_LEAD, title));
		}
		List<NewAssignment> names = Stream
			.concat(leads.stream().map(NewAssignment::lead),
					CellWords.agencies(value(row, Field.COORDINATORS).text()).stream().map(NewAssignment::coordinating))
			.toList();
		TimeCell time = TimeCell.of(value(row, Field.DEADLINE), "", "");
		time.doubt().ifPresent(doubts::add);
		Optional<Reported> reported = this.states.at(row);
		String text = Stream.concat(Stream.of(title), more(row, leads.isEmpty() ? Optional.empty() : reported))
			.collect(Collectors.joining("\n"));
		List<Target> targets = value(row, Field.TARGETS).text()
			.lines()
			.flatMap((line) -> TargetLines.read(line).stream())
			.toList();
		NewTask task = new NewTask(clause(row), title.replaceAll("\\s+", " "), text, this.section, names,
				time.schedule(), targets);
		this.rows.add(new TableDraft.Row(false, task, time.words(), doubts, reported.orElse(null)));
	}

	private @Nullable String clause(int row) {
		String clause = value(row, Field.CLAUSE).text();
		return clause.isEmpty() ? null : clause;
	}

	/** The other columns, each with its heading. */
	private Stream<String> more(int row, Optional<Reported> told) {
		return IntStream.range(0, this.header.titles().size())
			.filter((column) -> !isRead(column, told))
			.filter((column) -> !this.header.sheet().at(row, column).isEmpty())
			.mapToObj((column) -> this.header.titles().get(column).replaceAll("\\s+", " ") + ": "
					+ this.header.sheet().at(row, column).text());
	}

	private boolean isRead(int column, Optional<Reported> told) {
		return this.states.has(column) ? this.states.isIn(column, told)
				: READ.stream().anyMatch((field) -> Integer.valueOf(column).equals(this.columns.get(field)));
	}

	/** What a row says itself, merged cells from above left out. */
	private List<String> own(int row) {
		return this.header.sheet()
			.rows()
			.get(row)
			.stream()
			.filter((value) -> !value.shared() && !value.isEmpty())
			.map(Value::text)
			.toList();
	}

	private Value value(int row, Field field) {
		return this.header.sheet().at(row, this.columns.getOrDefault(field, -1));
	}

}
