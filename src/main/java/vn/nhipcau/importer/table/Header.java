package vn.nhipcau.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.reading.CellWords;
import vn.nhipcau.importer.table.Sheet.Value;

/**
 * The heading of a list of tasks.
 *
 * @param sheet on which it stands
 * @param row the first below it
 * @param above how many rows stand above it
 * @param titles of the columns; of two rows of headings both
 * @param known whether its words were recognised; otherwise it only looks like a heading
 */
record Header(Sheet sheet, int row, int above, List<String> titles, boolean known) {

	/** Nobody puts more above a list. */
	private static final int WITHIN = 25;

	private static final int FEWEST_COLUMNS = 3;

	private static final int LONGEST_TITLE = 80;

	private static final int SAMPLED = 30;

	private static final Set<Field> TELLING = EnumSet.of(Field.TITLE, Field.LEADS, Field.DEADLINE, Field.STATE);

	/** The heading whose words say most; where none says enough, what looks like one. */
	static Optional<Header> find(Sheet sheet) {
		Header best = null;
		long most = 1;
		for (int i = 0; i < Math.min(WITHIN, sheet.rows().size()); i++) {
			Header header = at(sheet, i, true);
			long fields = (header != null) ? header.fields().keySet().stream().filter(TELLING::contains).count() : 0;
			if (fields > most) {
				best = header;
				most = fields;
			}
		}
		return Optional.ofNullable(best).or(() -> looksLikeOne(sheet));
	}

	/** The first row of short words over every column of several filled rows. */
	private static Optional<Header> looksLikeOne(Sheet sheet) {
		for (int i = 0; i + 2 < Math.min(WITHIN, sheet.rows().size()); i++) {
			int row = i;
			long filled = filled(sheet, row);
			boolean body = IntStream.rangeClosed(1, 2).allMatch((below) -> filled(sheet, row + below) * 2 >= filled);
			if (filled >= FEWEST_COLUMNS && body) {
				return Optional.ofNullable(at(sheet, row, false));
			}
		}
		return Optional.empty();
	}

	private static @Nullable Header at(Sheet sheet, int row, boolean known) {
		boolean fits = filled(sheet, row) >= FEWEST_COLUMNS && sheet.rows()
			.get(row)
			.stream()
			.allMatch((value) -> value.text().length() <= LONGEST_TITLE && value.day() == null);
		if (!fits) {
			return null;
		}
		boolean two = IntStream.range(0, sheet.width())
			.anyMatch((column) -> sheet.at(row + 1, column).shared() && !sheet.at(row, column).isEmpty());
		List<String> titles = new ArrayList<>();
		String over = "";
		for (int column = 0; column < sheet.width(); column++) {
			String top = sheet.at(row, column).text();
			Value below = sheet.at(row + 1, column);
			over = top.isEmpty() ? over : top;
			titles.add((two && !below.shared() && !below.isEmpty()) ? over + " " + shortened(below.text()) : top);
		}
		int first = row + (two ? 2 : 1);
		return new Header(sheet, isCounted(sheet, first) ? first + 1 : first, row, titles, known);
	}

	/** It stands beside every cell below it. */
	private static String shortened(String title) {
		return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
	}

	/** "(1) (2) (3)" below the headings. */
	private static boolean isCounted(Sheet sheet, int row) {
		return filled(sheet, row) >= FEWEST_COLUMNS && IntStream.range(0, sheet.width())
			.mapToObj((column) -> sheet.at(row, column).text())
			.allMatch((text) -> text.isEmpty() || text.matches("\\(?\\d{1,2}\\)?|\\(?[A-Z]\\)?"));
	}

	private static long filled(Sheet sheet, int row) {
		return (row < sheet.rows().size())
				? sheet.rows().get(row).stream().filter((value) -> !value.isEmpty() && !value.shared()).count() : 0;
	}

	/**
	 * The columns that are known by their headings, or else by what stands in them; of
	 * several the first whose heading says it best.
	 */
	Map<Field, Integer> fields() {
		Map<Field, Integer> fields = new EnumMap<>(Field.class);
		for (int column = 0; column < this.titles.size(); column++) {
			Field field = field(column);
			Integer other = (field != null) ? fields.get(field) : null;
			if (field != null && (other == null
					|| field.isBest(this.titles.get(column)) && !field.isBest(this.titles.get(other)))) {
				fields.put(field, column);
			}
		}
		return fields;
	}

	@Nullable Field field(int column) {
		Field field = Field.of(this.titles.get(column));
		if (field == Field.DEADLINE && Field.mayTellAnEnd(this.titles.get(column))
				&& this.titles.stream().anyMatch(Field::tellsADeadline)) {
			return Field.ENDED;
		}
		boolean ambiguous = field == Field.DEADLINE && Field.bare(this.titles.get(column)).startsWith("tien do");
		if (ambiguous || field == null && !this.titles.get(column).isBlank()) {
			boolean states = mostly(column, (value) -> StateWords.read(value.text(), false, null).isPresent());
			return states ? Field.STATE : (field != null || mostly(column, Header::isTime)) ? Field.DEADLINE : null;
		}
		return field;
	}

	/** Columns that have words, and of which nobody knows yet what they hold. */
	List<Integer> unknown() {
		return IntStream.range(0, this.titles.size())
			.filter((column) -> field(column) == null && !samples(column).isEmpty())
			.boxed()
			.toList();
	}

	/** Different words from the top of a column. */
	List<String> samples(int column) {
		return IntStream.range(this.row, Math.min(this.row + SAMPLED, this.sheet.rows().size()))
			.mapToObj((index) -> this.sheet.at(index, column).text())
			.filter((text) -> !text.isEmpty())
			.distinct()
			.limit(3)
			.toList();
	}

	private boolean mostly(int column, Predicate<Value> what) {
		List<Value> values = IntStream.range(this.row, Math.min(this.row + SAMPLED, this.sheet.rows().size()))
			.mapToObj((index) -> this.sheet.at(index, column))
			.filter((value) -> !value.isEmpty())
			.toList();
		return values.size() >= 2 && values.stream().filter(what).count() * 10 >= values.size() * 6L;
	}

	private static boolean isTime(Value value) {
		return value.day() != null || value.text().length() < 40 && CellWords.due(value.text()).isPresent();
	}

}
