package vn.nhipcau.importer.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.nhipcau.importer.Reported;

/**
 * What the cells of a list say has come of its tasks: state, result, and the day on which
 * they were done.
 */
final class StateCells {

	private static final Pattern DAY = Pattern
		.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(?:20)?(\\d{2})(?!\\d)");

	private static final int CENTURY = 2000;

	private final Header header;

	private final Map<Field, Integer> columns;

	private final List<Integer> states;

	StateCells(Header header, Map<Field, Integer> columns) {
		this.header = header;
		this.columns = columns;
		Integer state = columns.get(Field.STATE);
		this.states = (state == null) ? List.of()
				: IntStream.range(0, header.titles().size())
					.filter((column) -> column == state || header.field(column) == Field.STATE)
					.boxed()
					.toList();
	}

	/**
	 * A day stands beside a state that says it is done; beside any other it is a plan.
	 */
	Optional<Reported> at(int row) {
		return stated(row).map((said) -> said.done() ? said.endedOn(ended(row).orElse(null)) : said);
	}

	/** Whether a column is about it. */
	boolean has(int column) {
		return this.states.contains(column) || isOf(Field.RESULT, column) || isOf(Field.ENDED, column);
	}

	/**
	 * Whether what a column says went into the report. A state that was not understood
	 * stays with the task's words, and so do its result and its day.
	 * @param told empty also where nobody owes the work yet: nobody can be said to have
	 * reported
	 */
	boolean isIn(int column, Optional<Reported> told) {
		return isOf(Field.ENDED, column) ? told.map(Reported::ended).isPresent() : told.isPresent();
	}

	/** A column of its own for each state has a mark where it holds. */
	private Optional<Reported> stated(int row) {
		String result = text(row, Field.RESULT);
		for (int column : this.states) {
			String title = this.header.titles().get(column);
			String state = this.header.sheet().at(row, column).text();
			if (!state.isEmpty()) {
				boolean marked = state.matches("[xXvV✓✔]");
				boolean share = Field.bare(title).matches(".*(?:%|ty le|ti le|phan tram|muc do).*");
				return StateWords.read(marked ? title : state, share, result.isEmpty() ? null : result);
			}
		}
		return (result.isEmpty() || this.states.isEmpty()) ? Optional.empty()
				: Optional.of(new Reported(null, "", result));
	}

	private Optional<LocalDate> ended(int row) {
		Matcher day = DAY.matcher(text(row, Field.ENDED));
		try {
			return day.find() ? Optional.of(LocalDate.of(CENTURY + Integer.parseInt(day.group(3)),
					Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private boolean isOf(Field field, int column) {
		return Integer.valueOf(column).equals(this.columns.get(field));
	}

	private String text(int row, Field field) {
		return this.header.sheet().at(row, this.columns.getOrDefault(field, -1)).text();
	}

}
