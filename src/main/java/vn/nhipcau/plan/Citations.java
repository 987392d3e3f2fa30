package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Dictionary;
import vn.nhipcau.chat.Words;

/**
 * Cites documents and clauses as they are cited: in Vietnamese, whatever language a
 * person chose.
 */
@Component
public class Citations {

	/** {@code PL.9.2}: the second task of row 9; {@code PL2.4}: row 4 of annex 2. */
	private static final Pattern ROW = Pattern.compile("PL(\\d*)\\.(\\d+)(?:\\.(\\d+))?(?:\\(\\d+\\))?");

	/** {@code III.2.1#3}: the third paragraph of item 2.1 in part III. */
	private static final Pattern ITEM = Pattern
		.compile("(?:([IVXLC]+|[A-H])(?:\\.|$))?([0-9a-zđ.]*)(?:#(\\d+))?(?:\\(\\d+\\))?");

	private static final Pattern SYMBOL = Pattern.compile("/([\\p{L}]+)");

	private final Words words;

	Citations(Dictionary dictionary) {
		this.words = dictionary.in(Language.VI);
	}

	/** "Kế hoạch 147/KH-UBND ngày 01/8/2024". */
	public String of(PlanDocument document) {
		LocalDate date = document.date();
		return this.words
			.plain("plan.reference", "type", type(document), "number",
					Objects.requireNonNullElse(document.number(), ""), "date", (date != null) ? day(date) : "", "dated",
					String.valueOf(date != null))
			.replaceAll("\\s+", " ")
			.strip();
	}

	/** "mục 3 Phần IV", "dòng 4 Phụ lục"; what follows no known form, as it is. */
	public @Nullable String clause(@Nullable String clause) {
		if (clause == null || clause.isBlank()) {
			return null;
		}
		Matcher row = ROW.matcher(clause);
		if (row.matches()) {
			return this.words
				.plain("plan.clause.row", "annex", row.group(1), "row", row.group(2), "item",
						Objects.requireNonNullElse(row.group(3), "0"))
				.strip();
		}
		Matcher item = ITEM.matcher(clause);
		return item.matches() ? item(item) : clause;
	}

	private String item(Matcher item) {
		String part = Objects.requireNonNullElse(item.group(1), "");
		String number = item.group(2).replaceAll("\\.$", "");
		String key = part.isEmpty() ? "plan.clause.item-only" : "plan.clause.item";
		return this.words
			.plain(number.isEmpty() ? "plan.clause.part-only" : key, "part", part, "item", number, "paragraph",
					Objects.requireNonNullElse(item.group(3), "0"))
			.strip();
	}

	private String type(PlanDocument document) {
		if (document.type() != null && !document.type().isBlank()) {
			return document.type();
		}
		Matcher symbol = SYMBOL.matcher(Objects.requireNonNullElse(document.number(), ""));
		String key = "plan.type." + (symbol.find() ? symbol.group(1) : "");
		return this.words.plain(this.words.has(key) ? key : "plan.type.other");
	}

	/**
	 * A zero before days below 10 and the months 1 and 2 (NĐ 30/2020/NĐ-CP, Phụ lục I).
	 */
	private static String day(LocalDate date) {
		String month = (date.getMonthValue() <= 2) ? "0" + date.getMonthValue() : "" + date.getMonthValue();
		return "%02d/%s/%d".formatted(date.getDayOfMonth(), month, date.getYear());
	}

}
