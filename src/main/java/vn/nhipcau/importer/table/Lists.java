package vn.nhipcau.importer.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.TableDraft;
import vn.nhipcau.importer.table.Sheet.Value;

/** Finds the lists of tasks in a workbook, and asks for what cannot be told. */
final class Lists {

	/** With more words around it, it is a document with a table in it. */
	private static final int MOST_LINES_AROUND = 12;

	private static final int SHORTEST_PROSE = 60;

	private static final List<Field> NEEDED = List.of(Field.TITLE, Field.LEADS);

	private static final List<Field> USEFUL = List.of(Field.TITLE, Field.LEADS, Field.DEADLINE, Field.STATE);

	private Lists() {
	}

	/**
	 * @param named columns that somebody has named; a negative one is not there
	 */
	static TableReading read(List<Sheet> sheets, Map<Field, Integer> named) {
		List<Header> headers = sheets.stream().flatMap((sheet) -> Header.find(sheet).stream()).toList();
		Optional<Header> first = headers.stream()
			.max(Comparator.comparing(Header::known).thenComparing((header) -> -sheets.indexOf(header.sheet())));
		if (first.isEmpty() || isDocument(sheets, headers)) {
			return new TableReading.NotATable();
		}
		Header header = first.get();
		Map<Field, Integer> columns = columns(header, named);
		List<Field> missing = NEEDED.stream().filter((field) -> !columns.containsKey(field)).toList();
		List<Integer> unknown = header.unknown().stream().filter((column) -> !columns.containsValue(column)).toList();
		boolean asks = !missing.isEmpty() && !unknown.isEmpty();
		if (asks && named.isEmpty()) {
			return new TableReading.Unclear(sketch(header, columns, unknown), header.known());
		}
		return columns.getOrDefault(Field.TITLE, -1) < 0 ? new TableReading.NotATable() : read(headers, header, named);
	}

	/** All sheets whose headings are the same, or are known as well. */
	private static TableReading read(List<Header> headers, Header first, Map<Field, Integer> named) {
		List<TableDraft.Row> rows = new ArrayList<>();
		for (Header header : headers) {
			boolean same = fingerprint(header).equals(fingerprint(first));
			Map<Field, Integer> columns = columns(header, same ? named : Map.of());
			if (same || header.known() && columns.containsKey(Field.TITLE)) {
				rows.addAll(TaskList.read(header, columns));
			}
		}
		return rows.isEmpty() ? new TableReading.Refused(Reason.NO_TASKS) : new TableReading.Read(
				new TableDraft(Caption.of(first.sheet().rows().subList(0, first.above())), rows));
	}

	private static Map<Field, Integer> columns(Header header, Map<Field, Integer> named) {
		Map<Field, Integer> columns = new EnumMap<>(Field.class);
		columns.putAll(header.fields());
		named.forEach((field, column) -> {
			columns.values().remove(column);
			columns.put(field, column);
		});
		return columns;
	}

	private static Sketch sketch(Header header, Map<Field, Integer> columns, List<Integer> unknown) {
		return new Sketch(fingerprint(header),
				unknown.stream()
					.map((column) -> new Sketch.Column(column, header.titles().get(column).replaceAll("\\s+", " "),
							header.samples(column)))
					.toList(),
				USEFUL.stream().filter((field) -> !columns.containsKey(field)).toList());
	}

	private static boolean isDocument(List<Sheet> sheets, List<Header> headers) {
		long above = headers.stream()
			.filter(Header::known)
			.flatMap((header) -> header.sheet().rows().subList(0, header.above()).stream())
			.filter((row) -> row.stream().anyMatch((value) -> !value.isEmpty()))
			.count();
		List<Sheet> listed = headers.stream().filter(Header::known).map(Header::sheet).toList();
		long prose = sheets.stream()
			.filter((sheet) -> !listed.contains(sheet))
			.flatMap((sheet) -> sheet.rows().stream())
			.filter(Lists::isProse)
			.count();
		return above > MOST_LINES_AROUND || prose > MOST_LINES_AROUND;
	}

	/** A line of text in a sheet: nothing stands beside it. */
	private static boolean isProse(List<Value> row) {
		List<Value> filled = row.stream().filter((value) -> !value.isEmpty()).toList();
		return filled.size() == 1 && filled.get(0).text().length() >= SHORTEST_PROSE;
	}

	private static String fingerprint(Header header) {
		String titles = header.titles().stream().map(Field::bare).collect(Collectors.joining("\n"));
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(titles.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
