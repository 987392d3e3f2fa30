package vn.nhipcau.importer.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * Paragraphs as lines, with the automatic numbers that Word shows and does not store.
 */
final class DocParagraphs {

	private static final int LEVELS = 9;

	/** Number formats of the file format: 1 and 2 Roman, 3 and 4 letters, 23 a bullet. */
	private static final int UPPER_ROMAN = 1;

	private static final int LOWER_ROMAN = 2;

	private static final int UPPER_LETTER = 3;

	private static final int LOWER_LETTER = 4;

	private static final int BULLET = 23;

	private static final String[] ONES = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };

	private final Map<Integer, int[]> counters = new HashMap<>();

	private int count;

	List<Line> lines(Paragraph paragraph) {
		List<Line> lines = new ArrayList<>();
		String label = label(paragraph);
		for (String text : Range.stripFields(paragraph.text()).split("[\\r\\n\\u0007\\u000B\\f]")) {
			String written = text.replace('\u001E', '-').replace("\u001F", "");
			Passage passage = Passage.unplaced(lines.isEmpty() ? label + written : written, ++this.count);
			if (!Passage.unplaced(written, 0).isEmpty()) {
				lines.add(Line.of(passage));
			}
		}
		return lines;
	}

	private String label(Paragraph paragraph) {
		HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
		char depth = (char) Math.min(paragraph.getIlvl(), LEVELS - 1);
		String pattern = (list != null) ? list.getNumberText(depth) : null;
		if (list == null || pattern == null) {
			return "";
		}
		if (list.getNumberFormat(depth) == BULLET) {
			return "- ";
		}
		int[] counts = this.counters.computeIfAbsent(list.getLsid(), (unused) -> new int[LEVELS]);
		counts[depth] = (counts[depth] == 0) ? list.getStartAt(depth) : counts[depth] + 1;
		for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
			counts[deeper] = 0;
		}
		return written(list, pattern, counts) + " ";
	}

	/** A level's text holds the characters 0 to 8 where the numbers of levels go. */
	private static String written(HWPFList list, String pattern, int[] counts) {
		StringBuilder label = new StringBuilder();
		for (char c : pattern.toCharArray()) {
			label.append((c < LEVELS) ? number(Math.max(counts[c], 1), list.getNumberFormat(c)) : String.valueOf(c));
		}
		return label.toString();
	}

	private static String number(int number, int format) {
		return switch (format) {
			case UPPER_ROMAN -> roman(number);
			case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
			case UPPER_LETTER -> String.valueOf((char) ('A' + (number - 1) % 26));
			case LOWER_LETTER -> String.valueOf((char) ('a' + (number - 1) % 26));
			default -> String.valueOf(number);
		};
	}

	private static String roman(int number) {
		return "X".repeat(number / 10 % 4) + ONES[number % 10];
	}

}
