package vn.nhipcau.importer.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Label;
import vn.nhipcau.importer.source.Passage;

/**
 * How the lines of a text were broken.
 *
 * @param width of the longest lines; 0 when lines were not broken
 * @param blank paragraphs are parted by blank lines
 * @param filled each line took as many words as fit
 */
record LineBreaks(int width, boolean blank, boolean filled) {

	private static final Pattern BEGINS_ANEW = Pattern.compile(
			"(?:so\\s?:|noi nhan|kinh gui|can cu|cong hoa|doc lap|tm\\.|kt\\.|tl\\.|dieu \\d|phu luc|\\(?(?:ban hanh )?kem theo|luu\\s?:|v/v|[-_* ]+$).*");

	/** Legal bases go on until a sign closes them. */
	private static final Pattern BASE = Pattern.compile("(?:can cu|xet de nghi|theo de nghi)\\b");

	private static final Pattern NAME = Pattern.compile("\\b(?:uy\\sban\\snhan\\sdan|hoi\\sdong\\snhan\\sdan)\\b");

	/** No office writes lines that are longer than this and still break its sentences. */
	private static final int WIDEST = 140;

	private static final int SHORTEST_BROKEN = 12;

	static LineBreaks of(List<Line> lines) {
		int width = width(lines);
		long full = lines.stream().filter((line) -> line.passage().length() * 10 >= width * 8).count();
		if (width > WIDEST || full < 5) {
			return new LineBreaks(0, false, false);
		}
		int labels = 0;
		int apart = 0;
		int breaks = 0;
		int filled = 0;
		for (int i = 1; i < lines.size(); i++) {
			Line line = lines.get(i);
			Line before = lines.get(i - 1);
			boolean gap = line.passage().line() - before.passage().line() > 1;
			boolean counted = line.label() != null && line.label().isCounted();
			labels += counted ? 1 : 0;
			apart += (counted && gap) ? 1 : 0;
			boolean broken = !gap && line.label() == null && beginsSmall(line) && !isClosed(before);
			breaks += broken ? 1 : 0;
			filled += (broken && isFull(before, line, width)) ? 1 : 0;
		}
		return new LineBreaks((breaks >= 3) ? width : 0, apart * 10 > labels * 6, filled * 10 >= breaks * 9);
	}

	/** Of the longest lines, but for the odd one that was not broken. */
	private static int width(List<Line> lines) {
		int[] lengths = lines.stream()
			.map(Line::passage)
			.filter((passage) -> passage.text().indexOf('|') < 0)
			.mapToInt(Passage::length)
			.sorted()
			.toArray();
		return (lengths.length > 0) ? lengths[lengths.length - 1 - lengths.length * 5 / 100] : 0;
	}

	/**
	 * @param first the line with which the paragraph begins whose last one is before
	 */
	boolean carriesOn(Line first, Line before, Line line, boolean adjacent) {
		boolean small = beginsSmall(line);
		boolean open = !isClosed(before);
		boolean continued = first != before;
		Passage text = before.passage();
		boolean row = line.passage().text().startsWith("|") || text.text().endsWith("|");
		if (this.width > 0 && adjacent && !row
				&& (breaksAName(text, line.passage()) || !continued && isTorn(before, line))) {
			return true;
		}
		if (row || BEGINS_ANEW.matcher(line.passage().bare()).matches() || isOtherKind(before, line)) {
			return false;
		}
		if (line.label() != null && !(adjacent && text.text().lastIndexOf('(') > text.text().lastIndexOf(')'))) {
			return this.width > 0 && adjacent && line.label().kind() == Label.Kind.DASH && open
					&& isFull(before, line, this.width) && !text.text().endsWith(",");
		}
		if (small && open && (continued || text.length() > SHORTEST_BROKEN)) {
			return adjacent || this.width > 0;
		}
		if (this.width == 0 || !adjacent) {
			return false;
		}
		if (text.text().endsWith(":")) {
			return false;
		}
		boolean dangling = isDangling(before) || open && BASE.matcher(first.passage().bare()).lookingAt();
		if (this.blank) {
			return dangling || continued || text.length() * 10 >= this.width * 6;
		}
		return dangling
				|| (this.filled ? isFull(before, line, this.width) : open && text.length() * 10 >= this.width * 7);
	}

	/** "UỶ BAN NHÂN" above "DÂN". */
	private static boolean breaksAName(Passage before, Passage line) {
		String both = before.bare() + '\n' + line.bare();
		Matcher name = NAME.matcher(both);
		while (name.find()) {
			if (name.group().indexOf('\n') >= 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Its first word, or its number with a word at most, was torn off: "Điều 2. Giao",
	 * "Căn".
	 */
	private static boolean isTorn(Line before, Line line) {
		String text = before.passage().text();
		boolean capitals = Regions.isCapitals(before.passage()) && text.length() > 1;
		boolean key = text.matches("Số:|Điều(?: \\d{1,3}[.:](?: \\p{L}+)?)?");
		boolean word = text.matches("\\p{Lu}\\p{L}*|[-–+]|\\d{1,2}\\.");
		return key || word && line.label() == null && capitals == (Regions.isCapitals(line.passage()))
				&& !BEGINS_ANEW.matcher(line.passage().bare()).matches() && !Regions.isIssuer(line);
	}

	/** A heading in capitals carries on in capitals only. */
	private boolean isOtherKind(Line before, Line line) {
		boolean capitals = Regions.isCapitals(line.passage()) && line.passage().length() > 5;
		boolean above = Regions.isCapitals(before.passage());
		boolean heading = capitals && above && before.label() != null && line.label() == null && this.width > 0
				&& (isFull(before, line, this.width) || isDangling(before));
		return (capitals || above) && !heading;
	}

	private static boolean beginsSmall(Line line) {
		String text = line.passage().text();
		return Character.isLowerCase(text.codePointAt(0)) || text.matches("[\\d(“\"%].*");
	}

	private static boolean isClosed(Line line) {
		return line.passage().text().matches(".*[.;:!?/]");
	}

	private static boolean isFull(Line before, Line line, int width) {
		return before.passage().length() + 1 + line.passage().text().split(" ", 2)[0].length() > width;
	}

	/** Words and signs with which no paragraph ends, and brackets that stay open. */
	static boolean isDangling(Line line) {
		String text = line.passage().text();
		return text.matches(".*(?:[-,(]|(?:^|\\s)(?:và|của|với|cho|về|tại|các|đến|theo|trong))")
				|| text.lastIndexOf('(') > text.lastIndexOf(')');
	}

}
