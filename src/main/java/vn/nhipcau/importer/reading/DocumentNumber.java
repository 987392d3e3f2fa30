package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * The line with the number, "Số: 147/KH-UBND"; its signs tell the type of the document.
 */
final class DocumentNumber {

	/** A rule of law carries its year: "12/2026/QĐ-UBND". */
	static final String NUMBER = "\\d{1,5}[a-z]?(?:\\s*/\\s*\\d{4})?\\s*/\\s*[\\p{L}\\d&.-]+";

	private static final Pattern LINE = Pattern
		.compile("(?i)số(?: hiệu)?\\s*:\\s*(?<number>" + NUMBER + "(?:\\s?-\\s?[\\p{L}&]+)*+)");

	/** Decree 30/2020/NĐ-CP, annex III. */
	private static final Map<String, String> TYPES = Map.of("KH", "Kế hoạch", "QĐ", "Quyết định", "CT", "Chỉ thị",
			"CTr", "Chương trình", "TB", "Thông báo", "CĐ", "Công điện", "HD", "Hướng dẫn", "PA", "Phương án", "ĐA",
			"Đề án", "NQ", "Nghị quyết");

	private static final Pattern SIGNS = Pattern.compile("/(?<type>\\p{L}{2,3})-\\p{L}");

	private DocumentNumber() {
	}

	/** The number a line states, or {@code null}. */
	static @Nullable String in(Passage line) {
		Matcher number = LINE.matcher(line.text());
		return number.lookingAt() ? number.group("number").replaceAll("\\s", "") : null;
	}

	/** What the signs of a number abbreviate, or {@code null}. */
	static @Nullable String typeOf(String number) {
		Matcher signs = SIGNS.matcher(number);
		return signs.find() ? TYPES.get(signs.group("type")) : null;
	}

	/** The first line whose number tells a type, or -1. */
	static int firstWithType(List<Block> blocks, int until) {
		for (int i = 0; i < Math.min(blocks.size(), until); i++) {
			String number = (blocks.get(i) instanceof Line line) ? in(line.passage()) : null;
			if (number != null && typeOf(number) != null) {
				return i;
			}
		}
		return -1;
	}

}
