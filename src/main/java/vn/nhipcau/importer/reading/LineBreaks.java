package vn.nhipcau.importer.reading;

import java.util.List;
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
		return (lengths.length > 0) ? lengths[lengths.length - 1 - lengths.length * 3 / 100] : 0;
	}

	boolean carriesOn(Line before, Line line, boolean adjacent, boolean continued) {
		boolean small = beginsSmall(line);
		boolean open = !isClosed(before);
		Passage text = before.passage();
		boolean row = line.passage().text().startsWith("|") || text.text().endsWith("|");
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
		boolean dangling = isDangling(before);
		if (this.blank) {
			return dangling || continued || text.length() * 10 >= this.width * 6;
		}
		return dangling
				|| (this.filled ? isFull(before, line, this.width) : open && text.length() * 10 >= this.width * 7);
	}

	/** A heading in capitals carries on in capitals only. */
	private boolean isOtherKind(Line before, Line line) {
		boolean capitals = Regions.isCapitals(line.passage()) && line.passage().length() > 5;
		boolean above = Regions.isCapitals(before.passage());
		boolean heading = capitals && above && before.label() != null && line.label() == null && this.width > 0
				&& isFull(before, line, this.width);
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
