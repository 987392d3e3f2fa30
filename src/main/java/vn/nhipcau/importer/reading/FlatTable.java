package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Label;
import vn.nhipcau.importer.source.Passage;

/**
 * A table that lost its grid: one cell, or one dash of a cell, per line, in the order of
 * the columns. Numbers may be missing; a task without agencies behind it shares those of
 * the row above.
 */
final class FlatTable {

	private static final int SHORTEST_TASK = 15;

	private static final int LONGEST_UNCLEAR_TIME = 40;

	/** "Khởi động quý IV/2026; báo cáo quý II/2027." */
	private static final int LONGEST_STEPS = 250;

	private final List<Line> lines;

	private final boolean coordinatorsHaveAColumn;

	private final boolean timeHasAColumn;

	/** Columns such as "Sản phẩm" between the tasks and the agencies. */
	private final int othersWithin;

	/** The same behind agencies and time. */
	private final int othersBehind;

	private final List<TableTask> tasks = new ArrayList<>();

	/** FlatCells that are no task, no agency and no time. */
	private final List<Passage> leftOver = new ArrayList<>();

	private int at;

	private int number;

	private int within;

	private FlatCells above = FlatCells.NONE;

	private List<String> section = List.of();

	private FlatTable(List<Line> lines, List<Column> columns) {
		this.lines = lines;
		this.coordinatorsHaveAColumn = columns.contains(Column.COORDINATORS);
		this.timeHasAColumn = columns.contains(Column.TIME);
		int task = columns.indexOf(Column.TASK);
		int leads = Math.max(task, columns.indexOf(Column.LEADS));
		int last = Math.max(leads,
				Math.max(columns.lastIndexOf(Column.COORDINATORS), columns.lastIndexOf(Column.TIME)));
		this.othersWithin = others(columns, task, leads);
		this.othersBehind = others(columns, last, columns.size());
	}

	private static int others(List<Column> columns, int from, int to) {
		return (int) columns.subList(Math.max(from, 0), to).stream().filter((column) -> column == Column.OTHER).count();
	}

	/**
	 * How many of the lines that begin here are column headings of a table of tasks; 0 if
	 * they are none.
	 */
	static int headings(List<Line> lines, int from) {
		int to = from;
		while (to < lines.size() && isHeading(lines.get(to))) {
			to++;
		}
		List<String> cells = lines.subList(from, to).stream().map((line) -> line.passage().text()).toList();
		return (cells.size() >= 3 && Column.header(cells) != null) ? to - from : 0;
	}

	/** The words of a heading, and no piece of a sentence. */
	private static boolean isHeading(Line line) {
		String text = line.passage().text();
		boolean words = Character.isUpperCase(text.codePointAt(0)) && !text.matches(".*(?:[:;]|\\d/\\d).*");
		return line.label() == null && words && Column.of(text) != null;
	}

	/**
	 * The tasks of the table whose headings and cells these lines are.
	 * @param leftOver receives the cells that are no task, no agency and no time
	 */
	static List<TableTask> read(List<Line> lines, int headings, List<Passage> leftOver) {
		List<String> cells = lines.subList(0, headings).stream().map((line) -> line.passage().text()).toList();
		List<Column> columns = Column.header(cells);
		FlatTable table = new FlatTable(lines.subList(headings, lines.size()), (columns != null) ? columns : List.of());
		table.read();
		leftOver.addAll(table.leftOver);
		return table.tasks;
	}

	private void read() {
		while (this.at < this.lines.size()) {
			if (isSection(this.at)) {
				this.section = List.of(this.lines.get(this.at + 1).passage().text());
				this.at += 2;
				continue;
			}
			boolean numbered = isNumber(this.at);
			if (numbered) {
				this.number = Integer.parseInt(this.lines.get(this.at++).passage().text().replace(".", ""));
				this.within = 0;
			}
			List<Passage> contents = contents();
			FlatCells cells = cells();
			if (!contents.isEmpty()) {
				skipOthersBehind(cells);
				add(contents, cells, numbered);
			}
			else if (!numbered) {
				this.at += cells.isEmpty() ? 1 : 0;
			}
		}
	}

	/** Of several tasks before agencies the last begins a row, unless a number did. */
	private void add(List<Passage> contents, FlatCells cells, boolean numbered) {
		for (int i = 0; i < contents.size(); i++) {
			boolean last = i == contents.size() - 1;
			if (numbered && !cells.isEmpty()) {
				task(contents.get(i), cells, i > 0, EnumSet.noneOf(Doubt.Code.class));
			}
			else if (last && !cells.isEmpty()) {
				this.number++;
				this.within = 0;
				task(contents.get(i), cells, false, EnumSet.of(Doubt.Code.ROW_NUMBER_MISSING));
			}
			else {
				task(contents.get(i), this.above, true, EnumSet.noneOf(Doubt.Code.class));
			}
		}
		this.above = cells.isEmpty() ? this.above : cells;
	}

	private void task(Passage content, FlatCells cells, boolean inherited, Set<Doubt.Code> doubts) {
		if (cells.boundaryInferred()) {
			doubts.add(Doubt.Code.CELL_BOUNDARY);
		}
		this.tasks.add(new TableTask(String.valueOf(Math.max(this.number, 1)), ++this.within, this.section, content,
				cells.leads(), cells.coordinators(), cells.time(), inherited, doubts));
	}

	private List<Passage> contents() {
		List<Passage> contents = new ArrayList<>();
		while (this.at < this.lines.size() && !isNumber(this.at) && !isTime(this.at) && agencyLines(this.at) == 0) {
			Passage passage = this.lines.get(this.at++).passage();
			if (passage.length() >= SHORTEST_TASK) {
				contents.add(passage);
			}
		}
		boolean more = contents.size() > this.othersWithin;
		int tasks = more ? contents.size() - this.othersWithin : contents.size();
		this.leftOver.addAll(contents.subList(tasks, contents.size()));
		return contents.subList(0, tasks);
	}

	/** Results and remarks at the end of a row are no tasks. */
	private void skipOthersBehind(FlatCells cells) {
		int left = (cells.isEmpty() || this.number == 0) ? 0 : this.othersBehind;
		while (left > 0 && this.at < this.lines.size() && !isNumber(this.at) && !isSection(this.at)) {
			this.leftOver.add(this.lines.get(this.at).body());
			boolean dash = FlatCells.isDash(this.lines.get(this.at++));
			boolean another = dash && this.at < this.lines.size() && FlatCells.isDash(this.lines.get(this.at));
			left -= another ? 0 : 1;
		}
	}

	/** "II" above "Lĩnh vực tôn giáo" above the number of a row. */
	private boolean isSection(int index) {
		return index + 2 < this.lines.size()
				&& this.lines.get(index).passage().text().matches("[IVX]{1,5}\\.?|[A-H]\\.?")
				&& agencyLines(index + 1) == 0 && isNumber(index + 2);
	}

	private FlatCells cells() {
		List<Line> cell = new ArrayList<>();
		int taken;
		while (this.at < this.lines.size() && (taken = agencyLines(this.at)) > 0) {
			Passage joined = Passage
				.join(this.lines.subList(this.at, this.at + taken).stream().map(Line::passage).toList());
			cell.add(Line.of(joined));
			this.at += taken;
		}
		boolean time = this.at < this.lines.size() && (isTime(this.at) || !cell.isEmpty() && isUnclearTime(this.at));
		return FlatCells.of(cell, time ? this.lines.get(this.at++).passage() : null, this.coordinatorsHaveAColumn);
	}

	/** How many lines one entry of agencies takes here: 0, 1, or 2 when it was broken. */
	private int agencyLines(int index) {
		Line line = this.lines.get(index);
		if (Agencies.isAll(line.body()) || Attributes.names(line.body())) {
			return 1;
		}
		boolean open = line.passage().length() < 60 && Agencies.at(line.body(), 0) != null;
		if (open && index + 1 < this.lines.size()) {
			Passage next = this.lines.get(index + 1).passage();
			return Agencies.isAll(Passage.join(List.of(line.body(), next))) ? 2 : 0;
		}
		return 0;
	}

	private boolean isNumber(int index) {
		return this.lines.get(index).passage().text().matches("\\d{1,3}\\.?");
	}

	private boolean isTime(int index) {
		return Dues.isTimeline(this.lines.get(index).passage());
	}

	/** A few words behind the agencies, where the cell about time stands. */
	private boolean isUnclearTime(int index) {
		Passage passage = this.lines.get(index).passage();
		boolean steps = passage.length() <= LONGEST_STEPS && this.lines.get(index).label() == null
				&& Dues.in(passage).stream().anyMatch(DuePhrase::isOfMonthOrQuarter);
		return this.timeHasAColumn && !isNumber(index) && (passage.length() <= LONGEST_UNCLEAR_TIME || steps);
	}

}
