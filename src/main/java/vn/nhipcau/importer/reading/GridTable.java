package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.source.Block.Cell;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Block.Table;
import vn.nhipcau.importer.source.Passage;

/** A table of tasks whose grid was kept. A cell left empty shares the one above. */
final class GridTable {

	private static final int HEADING_ROWS = 3;

	private final List<Column> columns;

	private final List<TableTask> tasks = new ArrayList<>();

	private List<String> section = List.of();

	private String number = "";

	private int counted;

	private int within;

	private @Nullable Row above;

	private GridTable(List<Column> columns) {
		this.columns = columns;
	}

	/** Whether its first rows name the columns of a table of tasks. */
	static boolean isTasks(Table table) {
		return heading(table) >= 0;
	}

	static List<TableTask> read(Table table) {
		int heading = heading(table);
		List<String> headings = texts(table.rows().get(heading));
		int first = heading + 1;
		while (first < table.rows().size() && isHeadingBelow(texts(table.rows().get(first)))) {
			headings = below(headings, texts(table.rows().get(first++)));
		}
		List<Column> columns = Column.header(headings);
		GridTable grid = new GridTable((columns != null) ? columns : List.of());
		table.rows().subList(first, table.rows().size()).forEach(grid::row);
		return grid.tasks;
	}

	/**
	 * "Phân công" may be divided into "Chủ trì" and "Phối hợp"; columns may have numbers.
	 */
	private static boolean isHeadingBelow(List<String> cells) {
		List<String> filled = cells.stream().filter((text) -> !text.isBlank()).toList();
		boolean numbers = filled.size() > 2
				&& filled.stream().allMatch((text) -> text.matches("\\(?(?:\\d{1,2}|[A-Ea-e])\\)?"));
		return numbers || filled.size() > 1 && filled.stream().allMatch((text) -> Column.of(text) != null);
	}

	private static List<String> below(List<String> above, List<String> cells) {
		List<String> headings = new ArrayList<>(above);
		for (int i = 0; i < Math.min(above.size(), cells.size()); i++) {
			if (Column.of(cells.get(i)) != null) {
				headings.set(i, cells.get(i));
			}
		}
		return headings;
	}

	private static int heading(Table table) {
		for (int i = 0; i < Math.min(HEADING_ROWS, table.rows().size()); i++) {
			if (Column.header(texts(table.rows().get(i))) != null) {
				return i;
			}
		}
		return -1;
	}

	private static List<String> texts(Row row) {
		return row.cells().stream().map(Cell::text).toList();
	}

	private void row(Row row) {
		List<Passage> content = passages(row, Column.TASK);
		long filled = row.cells().stream().filter((cell) -> !cell.isEmpty()).count();
		boolean nothingOwed = content.isEmpty()
				|| passages(row, Column.LEADS).isEmpty() && filled <= 2 && this.above == null;
		if (isHeading(row) || nothingOwed) {
			this.section = row.cells().stream().map(Cell::text).filter((text) -> text.length() > 3).limit(1).toList();
			return;
		}
		number(row);
		boolean inherited = isShared(row, Column.LEADS) || isShared(row, Column.TIME);
		Set<Doubt.Code> doubts = EnumSet.noneOf(Doubt.Code.class);
		this.tasks.add(new TableTask(this.number, ++this.within, this.section, Passage.join(content),
				shared(row, Column.LEADS), shared(row, Column.COORDINATORS), time(row), inherited, doubts));
		this.above = merged(row);
	}

	private void number(Row row) {
		Cell cell = cell(row, Column.NUMBER).orElse(null);
		String printed = (cell != null && !cell.inherited()) ? cell.text().replaceAll("[.)\\s]+$", "") : "";
		boolean continues = cell != null && (cell.inherited() || cell.isEmpty()) && this.above != null;
		if (!continues) {
			this.counted++;
			this.within = 0;
			this.number = printed.isEmpty() ? String.valueOf(this.counted) : printed;
		}
	}

	/** A row whose one text runs over all columns. */
	private boolean isHeading(Row row) {
		List<String> filled = texts(row).stream().filter((text) -> !text.isBlank() && text.length() > 5).toList();
		boolean agencies = !passages(row, Column.LEADS).isEmpty() || !passages(row, Column.TIME).isEmpty();
		Cell number = cell(row, Column.NUMBER).orElse(null);
		boolean counted = number != null && number.text().matches("[IVXA-H]+\\.?");
		boolean spans = row.cells().size() > 2 && filled.size() == 1 && number != null
				&& number.text().equals(filled.get(0));
		return !agencies && (counted || spans);
	}

	private boolean isShared(Row row, Column column) {
		Optional<Cell> cell = cell(row, column);
		return cell.isPresent() && (cell.get().inherited() || cell.get().isEmpty()) && this.above != null
				&& !passages(this.above, column).isEmpty();
	}

	private List<Passage> shared(Row row, Column column) {
		List<Passage> own = passages(row, column);
		boolean rowNamesNobody = passages(row, Column.LEADS).isEmpty();
		return (own.isEmpty() && this.above != null && rowNamesNobody) ? passages(this.above, column) : own;
	}

	private @Nullable Passage time(Row row) {
		List<Passage> own = passages(row, Column.TIME);
		List<Passage> time = (own.isEmpty() && this.above != null) ? passages(this.above, Column.TIME) : own;
		return time.isEmpty() ? null : Passage.join(time);
	}

	/** The row as it counts for the next one: with what it shared itself. */
	private Row merged(Row row) {
		Row before = this.above;
		if (before == null) {
			return row;
		}
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			boolean fill = row.cells().get(i).isEmpty() && i < before.cells().size();
			cells.add(fill ? before.cells().get(i) : row.cells().get(i));
		}
		return new Row(cells);
	}

	/** One cell may hold both: "Chủ trì: …" and "Phối hợp: …". */
	private List<Passage> passages(Row row, Column column) {
		if (column == Column.LEADS || column == Column.COORDINATORS) {
			List<Line> keyed = cell(row, Column.LEADS).stream()
				.flatMap((cell) -> cell.lines().stream())
				.filter((line) -> Attributes.names(line.body()))
				.toList();
			if (!keyed.isEmpty()) {
				TableTask task = Attributes.task(keyed.get(0).body(), keyed);
				return (column == Column.LEADS) ? task.leads() : task.coordinators();
			}
		}
		return cell(row, column)
			.map((cell) -> cell.lines().stream().filter((line) -> !line.passage().isEmpty()).map(Line::body).toList())
			.orElse(List.of());
	}

	private Optional<Cell> cell(Row row, Column column) {
		int index = this.columns.indexOf(column);
		return (index >= 0 && index < row.cells().size()) ? Optional.of(row.cells().get(index)) : Optional.empty();
	}

}
