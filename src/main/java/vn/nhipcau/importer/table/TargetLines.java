package vn.nhipcau.importer.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.TargetDraft;
import vn.nhipcau.importer.reading.CellWords;
import vn.nhipcau.plan.Target;
import vn.nhipcau.plan.Target.Comparator;

/**
 * Targets in a cell, one a line: {@code ≥ 150 | km | ít nhất 150 km đường | 31/12/2026},
 * the last parts as far as there are any. A line in free words is read as such.
 */
final class TargetLines {

	private static final Map<Comparator, String> SIGNS = Map.of(Comparator.EQ, "", Comparator.GE, "≥ ", Comparator.GT,
			"> ", Comparator.LE, "≤ ", Comparator.LT, "< ", Comparator.RANGE, "~ ");

	private static final String FIGURE = "-?\\d+(?:,\\d+)?";

	private static final Pattern LINE = Pattern.compile("(?<sign>[≥>≤<~]?)\\s*(?<figure>" + FIGURE
			+ ")(?:\\s+-\\s+(?<max>" + FIGURE + "))?\\s*\\|(?<unit>[^|]*)\\|(?<text>[^|]*)(?:\\|(?<due>[^|]*))?");

	private TargetLines() {
	}

	static String write(List<Target> targets) {
		return targets.stream().map(TargetLines::line).collect(Collectors.joining("\n"));
	}

	/** What one line says; empty where it names no figure. */
	static List<Target> read(String line) {
		Target target = target(line.strip());
		return (target != null) ? List.of(target) : CellWords.targets(line).stream().map(TargetLines::target).toList();
	}

	static Target target(TargetDraft draft) {
		return new Target(draft.value(), draft.valueMax(), Objects.requireNonNullElse(draft.unit(), ""),
				Comparator.valueOf(draft.comparator().name()), draft.due().date(), draft.text());
	}

	private static String line(Target target) {
		BigDecimal max = target.figureMax();
		String figure = SIGNS.get(target.comparator()) + number(target.figure())
				+ ((max != null) ? " - " + number(max) : "");
		LocalDate due = target.due();
		String day = (due != null)
				? " | %02d/%02d/%04d".formatted(due.getDayOfMonth(), due.getMonthValue(), due.getYear()) : "";
		return figure + " | " + folded(target.unit()) + " | " + folded(target.text()) + day;
	}

	private static @Nullable Target target(String line) {
		Matcher parts = LINE.matcher(line);
		if (!parts.matches()) {
			return null;
		}
		String sign = parts.group("sign");
		Comparator comparator = SIGNS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().strip().equals(sign))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(Comparator.EQ);
		return new Target(Objects.requireNonNull(number(parts.group("figure"))), number(parts.group("max")),
				parts.group("unit").strip(), comparator, day(parts.group("due")), parts.group("text").strip());
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		String[] parts = (text != null) ? text.strip().split("/") : new String[0];
		try {
			return (parts.length == 3)
					? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
					: null;
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private static String number(BigDecimal figure) {
		return figure.toPlainString().replace('.', ',');
	}

	private static @Nullable BigDecimal number(@Nullable String figure) {
		return (figure != null) ? new BigDecimal(figure.replace(',', '.')) : null;
	}

	/** A line, and its parts, are divided by these. */
	private static String folded(String text) {
		return text.replaceAll("[\\r\\n|]+", " ").strip();
	}

}
