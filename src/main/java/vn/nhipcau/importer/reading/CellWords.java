package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.TargetDraft;
import vn.nhipcau.importer.source.Passage;

/** What the words of one cell mean, where a table's heading says what they are about. */
public final class CellWords {

	private CellWords() {
	}

	/** By when; empty where the cell names no time that there is. */
	public static Optional<Due> due(String cell) {
		return Dues.ofCell(Passage.unplaced(cell, 0)).map(DuePhrase::due);
	}

	/** Whether it names a day that no calendar has. */
	public static boolean namesNoSuchDay(String cell) {
		return Dues.in(Passage.unplaced(cell, 0)).stream().anyMatch((phrase) -> !phrase.exists());
	}

	/** One agency or group each: a line, or what a semicolon or a known name divides. */
	public static List<String> agencies(String cell) {
		return cell.lines()
			.flatMap((line) -> Stream.of(line.split(";")))
			.map((part) -> Passage.unplaced(part.replaceFirst("^\\s*[-+•–]\\s*", ""), 0))
			.filter((part) -> !part.isEmpty())
			.flatMap((part) -> names(part).stream())
			.distinct()
			.toList();
	}

	/** Figures to be reached. */
	public static List<TargetDraft> targets(String cell) {
		return Targets.in(Passage.unplaced(cell, 0));
	}

	private static List<String> names(Passage part) {
		Agencies known = Agencies.at(part, 0);
		return (known != null && Agencies.isAll(part)) ? known.names() : List.of(part.text());
	}

}
