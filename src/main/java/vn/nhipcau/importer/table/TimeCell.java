package vn.nhipcau.importer.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.importer.Doubt;
import vn.nhipcau.importer.DraftRow.RowDoubt;
import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.Schedules;
import vn.nhipcau.importer.reading.CellWords;
import vn.nhipcau.importer.table.Sheet.Value;
import vn.nhipcau.plan.Schedule;

/**
 * What a cell about time says, in the habits of offices: a real date, "31.12.24",
 * "T6/2024", "Q3-2024", "hết quý III năm 2024", a year alone, "hằng quý".
 *
 * @param words as written; {@code null} for none
 * @param read whether the words were understood
 */
record TimeCell(@Nullable String words, Schedule schedule, boolean read) {

	/** A habit, and the same in the words of plans. */
	private record Habit(Pattern written, String meant) {

		static Habit of(String written, String meant) {
			return new Habit(Pattern.compile(written), meant);
		}

	}

	/** Two digits of a year are of this century: no plan is older. */
	private static final List<Habit> HABITS = List.of(Habit.of("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b", "$3/$2/$1"),
			Habit.of("\\b(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{2})(?![\\d/.-])", "$1/$2/20$3"),
			Habit.of("\\b(?:t|thang)\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{2})(?![\\d/.-])", "thang $1/20$2"),
			Habit.of("\\bt\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\b", "thang $1/$2"),
			Habit.of("\\b(?:q|quy)\\s*(iv|i{1,3}|[1-4])\\s*(?:[/.,-]|nam)?\\s*(\\d{4})\\b", "quy $1/$2"),
			Habit.of("\\b(?:q|quy)\\s*(iv|i{1,3}|[1-4])\\s*[/.-]\\s*(\\d{2})(?![\\d/.-])", "quy $1/20$2"),
			Habit.of("\\b(?:6|sau) thang dau nam (\\d{4})\\b", "het thang 6/$1"),
			Habit.of("\\b(?:6|sau) thang cuoi nam (\\d{4})\\b", "het thang 12/$1"),
			Habit.of("\\b9 thang dau nam (\\d{4})\\b", "het thang 9/$1"),
			Habit.of("(?<![\\d/.-])(?<!(?:quy|thang|ngay) )(\\d{1,2})\\s*/\\s*(\\d{4})\\b(?!/)", "thang $1/$2"));

	private static final Pattern NONE = Pattern
		.compile("|-+|khong(?: co)?(?: thoi han| han| quy dinh(?: thoi han)?)?|chua (?:co|xac dinh|ro)");

	/**
	 * A real date; else what the cells say together.
	 * @param before the word before the day, if a cell of its own has it
	 * @param often how often, likewise
	 */
	static TimeCell of(Value day, String before, String often) {
		String words = Stream.of(before, day.text(), often)
			.filter((part) -> !part.isBlank())
			.collect(Collectors.joining(" "));
		if (day.day() != null) {
			boolean eve = Folding.fold(words).contains("truoc");
			return new TimeCell(day.text(), schedule(Due.on(day.day(), eve ? Due.Op.BEFORE : null)), true);
		}
		String plain = plain(words);
		if (NONE.matcher(plain).matches()) {
			return new TimeCell(words.isEmpty() ? null : words, Schedule.undated(), true);
		}
		Optional<Due> due = CellWords.due(plain);
		return new TimeCell(words, due.map(TimeCell::schedule).orElseGet(Schedule::undated), due.isPresent());
	}

	Optional<RowDoubt> doubt() {
		if (this.read || this.words == null) {
			return Optional.empty();
		}
		return Optional.of(new RowDoubt(
				CellWords.namesNoSuchDay(plain(this.words)) ? Doubt.Code.DATE_IMPOSSIBLE : Doubt.Code.DATE_UNCLEAR,
				this.words));
	}

	private static String plain(String words) {
		String plain = Folding.fold(words).toLowerCase(Locale.ROOT);
		for (Habit habit : HABITS) {
			plain = habit.written().matcher(plain).replaceAll(habit.meant());
		}
		return plain;
	}

	private static Schedule schedule(Due due) {
		return new Schedules(Optional.empty()).of(due);
	}

}
