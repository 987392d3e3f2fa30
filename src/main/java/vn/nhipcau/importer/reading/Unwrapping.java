package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * Puts together again the paragraphs of a plain text whose lines were broken at a fixed
 * width, and drops the numbers of pages between them.
 */
final class Unwrapping {

	private static final Pattern PAGE = Pattern.compile("(?:trang )?-?\\s?\\d{1,3}\\s?(?:-|/\\s?\\d{1,3})?");

	/** The lines of each paragraph. */
	private final List<List<Line>> out = new ArrayList<>();

	private final PageNumbers pages = new PageNumbers();

	private final LineBreaks breaks;

	/** Where the line that was read last stood. */
	private int last;

	private @Nullable Line lastPart;

	private Unwrapping(LineBreaks breaks) {
		this.breaks = breaks;
	}

	/**
	 * @param blocks of a plain text; others are returned as they are
	 */
	static List<Block> of(List<Block> blocks) {
		if (blocks.isEmpty() || !blocks.stream()
			.allMatch((block) -> block instanceof Line line && line.passage().place().span() != null)) {
			return blocks;
		}
		List<Line> lines = blocks.stream().map(Line.class::cast).toList();
		Unwrapping unwrapping = new Unwrapping(LineBreaks.of(lines));
		for (int i = 0; i < lines.size(); i++) {
			unwrapping.line(lines, i);
		}
		return unwrapping.out.stream().<Block>map(Unwrapping::paragraph).toList();
	}

	private void line(List<Line> lines, int index) {
		Line line = lines.get(index);
		if (PAGE.matcher(line.passage().bare()).matches() && this.pages.isPage(lines, index)) {
			this.last = (line.passage().line() - this.last <= 2) ? line.passage().line() : this.last;
			return;
		}
		this.pages.enter(lines, index);
		Line before = this.lastPart;
		boolean adjacent = line.passage().line() - this.last <= 1;
		boolean another = this.pages.isHeading(index) || this.pages.isTable() && before != null
				&& (beginsCell(line) && !LineBreaks.isDangling(before) || isNumber(before));
		if (before != null && !another && this.breaks.carriesOn(first(), before, line, adjacent)) {
			this.out.get(this.out.size() - 1).add(line);
		}
		else {
			this.out.add(new ArrayList<>(List.of(line)));
		}
		this.last = line.passage().line();
		this.lastPart = line;
	}

	/** The line with which the open paragraph begins. */
	private Line first() {
		return this.out.get(this.out.size() - 1).get(0);
	}

	private static boolean beginsCell(Line line) {
		return Agencies.at(line.body(), 0) != null || beginsWork(line.body()) || Dues.isTimeline(line.passage())
				|| isNumber(line);
	}

	/**
	 * "Nâng cao chất lượng …": only the first letter of the words of action is a capital.
	 */
	private static boolean beginsWork(Passage text) {
		int end = Vocabulary.ACTIONS.matchAt(text.bare(), 0);
		return end > 0 && text.text().substring(0, end).matches("\\p{Lu}[^\\p{Lu}]*");
	}

	private static boolean isNumber(Line line) {
		return line.passage().text().matches("\\d{1,3}\\.?|[IVXA-H]{1,5}\\.?");
	}

	private static Line paragraph(List<Line> lines) {
		Line first = lines.get(0);
		return (lines.size() == 1) ? first
				: new Line(Passage.join(lines.stream().map(Line::passage).toList()), first.label(), first.heading());
	}

}
