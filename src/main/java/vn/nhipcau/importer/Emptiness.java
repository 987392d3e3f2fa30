package vn.nhipcau.importer;

import java.util.Set;
import java.util.regex.Pattern;

import vn.nhipcau.importer.Reading.Reason;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Row;
import vn.nhipcau.importer.source.Block.Table;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;

/** Why nothing was found in a document that has words. */
final class Emptiness {

	/** Syllables of which a tenth of any official text consists. */
	private static final Set<String> COMMON = Set.of("va", "cua", "cac", "trong", "thuc", "hien", "nhan", "dan", "theo",
			"duoc", "nhiem", "vu", "ngay", "nam", "tinh", "uy", "hoach", "voi", "giao", "cong", "viec", "quan", "nguoi",
			"khong", "nay", "tai", "don", "vi", "quy", "dinh");

	private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}]+");

	/** Words of which nothing can be said with certainty. */
	private static final int FEWEST_WORDS = 40;

	private static final int SAMPLE = 20_000;

	private Emptiness() {
	}

	static Reason of(SourceDocument document) {
		if (document.blocks().isEmpty()) {
			return Reason.NO_TEXT;
		}
		if (document.blocks().stream().anyMatch(Emptiness::isHeadingOnly)) {
			return Reason.EMPTY_TABLE;
		}
		StringBuilder sample = new StringBuilder();
		for (Passage line : document.everyLine()) {
			sample.append((sample.length() < SAMPLE) ? line.text() + " " : "");
		}
		String text = sample.toString();
		return isInOldLetters(text) ? Reason.OLD_LETTERS : isVietnamese(text) ? Reason.NO_TASKS : Reason.OTHER_LANGUAGE;
	}

	private static boolean isHeadingOnly(Block block) {
		if (!(block instanceof Table table) || table.rows().isEmpty()) {
			return false;
		}
		boolean heading = filled(table.rows().get(0)) > 2;
		return heading && table.rows().stream().skip(1).allMatch((row) -> filled(row) < 3);
	}

	/** Cells with more than the number of a column. */
	private static long filled(Row row) {
		return row.cells().stream().filter((cell) -> !cell.text().matches("[\\s\\d().]*")).count();
	}

	/**
	 * Fonts of before Unicode show Vietnamese in place of the signs and letters of
	 * Western Europe: one letter in five is one of these.
	 */
	private static boolean isInOldLetters(String text) {
		long western = text.chars().filter((c) -> c > 0xA0 && c <= 0xFF).count();
		long vietnamese = text.chars()
			.filter((c) -> c >= 0x1EA0 && c <= 0x1EF9 || c == 'ư' || c == 'ơ' || c == 'đ')
			.count();
		return western * 10 > text.length() && vietnamese * 100 < text.length();
	}

	private static boolean isVietnamese(String text) {
		String[] words = OTHER_THAN_LETTERS.split(Passage.bare(text));
		long common = java.util.Arrays.stream(words).filter(COMMON::contains).count();
		return words.length < FEWEST_WORDS || common * 20 > words.length;
	}

}
