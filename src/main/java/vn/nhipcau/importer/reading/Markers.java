package vn.nhipcau.importer.reading;

import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Passage;

/** Words that assign work. */
final class Markers {

	private static final Pattern ASSIGNS = Pattern.compile(
			"\\bch[uủ]?\\s?tr[iì]\\b|\\bph[oố]?i h[oợ]?p\\b|\\bgiao\\b|\\byêu cầu\\b|\\bđề nghị\\b|\\bphân công\\b"
					+ "|\\btrách nhiệm\\b|\\bhằng năm\\b|\\bhàng năm\\b|\\bđịnh kỳ\\b|trước ngày|chậm nhất|đầu mối",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern ASSIGNS_WITHOUT_MARKS = Pattern.compile(
			"\\b(?:chu tri|phoi hop|yeu cau|de nghi|phan cong|trach nhiem|hang nam|dinh ky|truoc ngay|cham nhat)\\b");

	private Markers() {
	}

	/** Whether it assigns work by its words, or begins with the name of an agency. */
	static boolean mayAssign(Passage passage) {
		return ASSIGNS.matcher(passage.text()).find() || ASSIGNS_WITHOUT_MARKS.matcher(passage.bare()).find()
				|| Agencies.in(passage).stream().anyMatch((agencies) -> isSubject(passage, agencies));
	}

	/** It begins the passage, or a word of action follows. */
	private static boolean isSubject(Passage passage, Agencies agencies) {
		return Agencies.at(passage, 0) != null
				|| passage.bare().startsWith(" ", agencies.end()) && Vocabulary.isAction(passage, agencies.end() + 1);
	}

}
