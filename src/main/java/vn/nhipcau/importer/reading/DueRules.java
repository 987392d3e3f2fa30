package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.regex.Pattern;

import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.Due.Period;
import vn.nhipcau.importer.reading.DueRule.Opening;

/** Every kind of words about time. */
final class DueRules {

	private static final String DAY = "(?<!\\d)(?<!tuan )(?<!tuan thu )(?:ngay )?(?<day>\\d{1,2})(?:\\s?[/.-]\\s?| thang )(?<month>\\d{1,2})";

	private static final String MONTH = "(?:tuan (?:thu )?(?<week>\\d) )?thang (?<month>\\d{1,2})\\b";

	private static final String QUARTER = "quy (?:(?:iv|iii|ii|i|[1-4])(?:\\s?[-,]\\s?| va | den )(?:quy )?)*(?<quarter>iv|iii|ii|i|[1-4])\\b";

	private static final String YEAR = "(?:\\s?[/.-]\\s?| nam )(?<year>\\d{4})\\b";

	private static final String NO_YEAR = "(?![\\d/.-]*\\d| nam \\d)";

	private static final String EVERY_YEAR = ",? (?:cua )?(?:hang|moi|tung) nam\\b";

	// Found at once in every text that the words of a rule may match.

	private static final Pattern A_DAY = Pattern.compile("\\d\\s?(?:[/.-]|thang)\\s?\\d");

	private static final Pattern YEARLY = Pattern.compile("(?:hang|moi|tung) nam\\b");

	private static final Pattern A_NUMBERED_DAY = Pattern.compile("ngay \\d");

	private static final Pattern A_MONTH = Pattern.compile("thang \\d");

	private static final Pattern A_QUARTER = Pattern.compile("quy [iv\\d]");

	private static final Pattern A_YEAR = Pattern.compile("\\d{4}");

	private static final Pattern AN_OCCASION = Pattern.compile("dip ");

	private static final Pattern A_HALF_YEAR = Pattern.compile("dau nam|cuoi nam");

	private static final Pattern AGAIN = Pattern.compile("hang |moi |6 thang|dinh ky|thuong xuyen|lien tuc");

	/** In order of preference: an earlier rule takes the words from a later one. */
	static final List<DueRule> ALL = List.of(DueRule.of(AN_OCCASION, Opening.NONE,
			"(?<op>(?:vao )?dip )[^.;\\d]{0,60}(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})", DueMatch::day),
			DueRule.of(YEARLY, Opening.OPTIONAL, DAY
					+ "(?:, | va )(?:truoc |cham nhat |den |vao )?(?:ngay )?\\d{1,2}(?:\\s?[/.-]\\s?| thang )\\d{1,2}"
					+ EVERY_YEAR, (match) -> Due.every(Period.HALF_YEAR)),
			DueRule.of(A_DAY, Opening.OPTIONAL, DAY + YEAR, DueMatch::day),
			DueRule.of(YEARLY, Opening.OPTIONAL, DAY + EVERY_YEAR, DueMatch::dayOfEveryYear),
			DueRule.ofAnyYear(A_DAY, Opening.REQUIRED, DAY + NO_YEAR, DueMatch::dayOfEveryYear),
			DueRule.ofAnyYear(A_NUMBERED_DAY, Opening.OPTIONAL, "(?<=\\bngay )" + DAY + NO_YEAR,
					DueMatch::dayOfEveryYear),
			DueRule.of(A_NUMBERED_DAY, Opening.OPTIONAL,
					"ngay (?<day>\\d{1,2})(?: cua)? (?<each>hang thang|moi thang|hang quy|moi quy|thang cuoi(?: cua)? quy)",
					DueMatch::dayOfEveryMonthOrQuarter),
			DueRule.of(A_MONTH, Opening.OPTIONAL, MONTH + YEAR, DueMatch::month),
			DueRule.of(YEARLY, Opening.OPTIONAL, MONTH + EVERY_YEAR, DueMatch::monthOfEveryYear),
			DueRule.of(A_QUARTER, Opening.OPTIONAL, QUARTER + YEAR, DueMatch::quarter),
			DueRule.of(YEARLY, Opening.OPTIONAL, QUARTER + EVERY_YEAR, DueMatch::quarterOfEveryYear),
			DueRule.of(A_HALF_YEAR, Opening.OPTIONAL,
					"(?<half>(?:0?6|sau) thang (?:dau|cuoi)|nua (?:dau|cuoi)) nam (?<year>\\d{4})\\b",
					DueMatch::halfYear),
			DueRule.of(A_YEAR, Opening.NONE,
					"(?<op>den het nam |den cuoi nam |(?<!thang )cuoi nam |trong nam |het nam |truoc nam )(?<year>\\d{4})\\b",
					DueMatch::year),
			DueRule.of(A_YEAR, Opening.NONE, "(?<op>hoan thanh )[^.;,:]{0,60}?nam (?<year>\\d{4})\\b", DueMatch::year),
			DueRule.of(A_YEAR, Opening.NONE,
					"(?:giai doan |tu )?(?:nam )?\\d{4}\\s?(?:-|den)\\s?(?:nam )?(?<year>\\d{4})\\b", DueMatch::year),
			DueRule.of(A_YEAR, Opening.NONE, "\\b(?:nam )?(?<year>20\\d\\d)\\b(?! den )", DueMatch::year),
			DueRule.ofAnyYear(A_MONTH, Opening.OPTIONAL, "(?<!\\d )" + MONTH + NO_YEAR, DueMatch::monthOfEveryYear),
			DueRule.ofAnyYear(A_QUARTER, Opening.OPTIONAL, QUARTER + NO_YEAR, DueMatch::quarterOfEveryYear),
			DueRule.of(AGAIN, Opening.NONE,
					"\\b(?<each>(?:hang|moi) (?:tuan|thang|quy|nam)|thu (?:hai|ba|tu|nam|sau|bay) hang tuan|0?6 thang(?! (?:dau|cuoi))|dinh ky|thuong xuyen|lien tuc)\\b",
					DueMatch::again));

	private DueRules() {
	}

}
