package vn.nhipcau.importer.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.table.Sheet.Value;
import vn.nhipcau.plan.PlanDocument;

/** What stands above a list of tasks: its title, and the document it carries out. */
final class Caption {

	private static final Pattern TYPE = Pattern.compile(
			"(?:kem theo |thuc hien |theo )?(?<type>ke hoach|chuong trinh(?: hanh dong)?|quyet dinh|de an|cong van|chi thi|nghi quyet|thong bao)\\s(?:so\\s?:?\\s?)?(?<number>\\d+\\s?/[\\p{L}0-9-]+)");

	private static final Pattern NUMBER = Pattern.compile("\\bso\\s?:?\\s?(?<number>\\d+\\s?/[\\p{L}0-9-]+)");

	private static final Pattern DATE = Pattern
		.compile("ngay (\\d{1,2})(?:\\s?[/.-]\\s?| thang )(\\d{1,2})(?:\\s?[/.-]\\s?| nam )(\\d{4})");

	private Caption() {
	}

	static PlanDocument of(List<List<Value>> rows) {
		List<String> lines = rows.stream()
			.map((row) -> row.stream()
				.filter((value) -> !value.shared() && !value.isEmpty())
				.map(Value::text)
				.collect(Collectors.joining(" ")))
			.filter((line) -> !line.isBlank())
			.toList();
		Passage all = Passage.unplaced(String.join(" ", lines), 0);
		Matcher type = TYPE.matcher(all.bare());
		Matcher number = type.find() ? type : NUMBER.matcher(all.bare());
		boolean numbered = number == type || number.find();
		Matcher date = DATE.matcher(all.bare());
		boolean dated = numbered && date.find(number.end());
		return new PlanDocument((number == type) ? capitalized(words(all, type, "type")) : null,
				numbered ? words(all, number, "number").replace(" ", "") : null, dated ? day(date) : null, null,
				lines.stream().max(java.util.Comparator.comparingInt(String::length)).orElse(null), null);
	}

	/** The letters as they stand in the sheet: bare ones stand at the same places. */
	private static String words(Passage all, Matcher matcher, String group) {
		return all.text().substring(matcher.start(group), matcher.end(group));
	}

	private static String capitalized(String words) {
		return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
				+ words.substring(1).toLowerCase(java.util.Locale.ROOT);
	}

	private static @Nullable LocalDate day(Matcher date) {
		try {
			return LocalDate.of(Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)),
					Integer.parseInt(date.group(1)));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
