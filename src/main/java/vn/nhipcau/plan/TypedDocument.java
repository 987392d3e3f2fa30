package vn.nhipcau.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as people type it, in one line: "147/KH-UBND ngày 01/8/2024".
 *
 * @param number without the date
 * @param dated what stands behind "ngày"; empty when nothing does
 */
public record TypedDocument(String number, String dated) {

	private static final Pattern DATED = Pattern.compile("[\\s,;]+ng(?:à|a)y\\s",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final int LONGEST_NUMBER = 60;

	public static TypedDocument of(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
		Matcher dated = DATED.matcher(text);
		return dated.find() ? new TypedDocument(text.substring(0, dated.start()), text.substring(dated.end()).strip())
				: new TypedDocument(text, "");
	}

	/** Whether the number can be one: some figure in one short line. */
	public boolean isNumbered() {
		return this.number.matches("(?s).*\\d.*") && this.number.length() <= LONGEST_NUMBER
				&& !this.number.contains("\n");
	}

	public Optional<LocalDate> date() {
		return ScheduleReader.day(this.dated);
	}

}
