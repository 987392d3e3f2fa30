package vn.nhipcau.importer.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the automatic numbers that Word shows and does not store. */
final class Numbering {

	private static final String[] TENS = { "", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC" };

	private static final String[] ONES = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };

	private static final int LEVELS = 9;

	private final Map<BigInteger, int[]> counters = new HashMap<>();

	private final Map<BigInteger, String[]> formats = new HashMap<>();

	/** The label with a blank behind it, or nothing. */
	String label(XWPFParagraph paragraph) {
		BigInteger list = paragraph.getNumID();
		BigInteger depth = paragraph.getNumIlvl();
		String pattern = (list != null) ? paragraph.getNumLevelText() : null;
		if (list == null || pattern == null || list.signum() == 0) {
			return "";
		}
		int level = (depth != null) ? Math.min(depth.intValue(), LEVELS - 1) : 0;
		String format = paragraph.getNumFmt();
		if (format == null || format.equals("bullet")) {
			return "- ";
		}
		count(paragraph, list, level, format);
		return written(pattern, list, level) + " ";
	}

	private void count(XWPFParagraph paragraph, BigInteger list, int level, String format) {
		int[] counts = this.counters.computeIfAbsent(list, (unused) -> new int[LEVELS]);
		String[] formats = this.formats.computeIfAbsent(list, (unused) -> new String[LEVELS]);
		formats[level] = format;
		BigInteger start = paragraph.getNumStartOverride();
		counts[level] = (counts[level] == 0 && start != null) ? start.intValue() : counts[level] + 1;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counts[deeper] = 0;
		}
	}

	private String written(String pattern, BigInteger list, int level) {
		int[] counts = this.counters.getOrDefault(list, new int[LEVELS]);
		String[] formats = this.formats.getOrDefault(list, new String[LEVELS]);
		String text = pattern;
		for (int i = 0; i <= level; i++) {
			String format = (formats[i] != null) ? formats[i] : "decimal";
			text = text.replace("%" + (i + 1), written(Math.max(counts[i], 1), format));
		}
		return text;
	}

	private static String written(int number, String format) {
		return switch (format) {
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
			case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
			case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
			default -> String.valueOf(number);
		};
	}

	private static String roman(int number) {
		return TENS[number / 10 % 10] + ONES[number % 10];
	}

}
