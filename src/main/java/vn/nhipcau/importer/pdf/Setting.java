package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Passage;

/**
 * How a text is set, and so where its paragraphs end: a line goes on in the next one when
 * the next one's first word would not have fitted on it.
 *
 * @param left where lines begin that are not indented
 * @param edge how far to the right lines may go
 * @param spacing the usual distance of lines
 * @param indented paragraphs begin with an indent
 * @param cell narrow, and often centred: indents mean nothing
 */
record Setting(float left, float edge, float spacing, boolean indented, boolean cell) {

	private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:]");

	/** "chính trị - xã hội" broken before its dash. */
	private static final Pattern DASH_INSIDE = Pattern.compile("[-–]\\s[\\p{Ll}\\d].*");

	/** Points by which widths are wrong. */
	private static final float TOLERANCE = 1;

	/** Of the usual distance of lines: the next paragraph begins. */
	private static final float PARAGRAPH_GAP = 1.25F;

	/** Of the size of letters: lines farther apart say nothing of the usual distance. */
	private static final float FARTHEST = 3;

	private static final float INDENT = 6;

	/** Of lines: more make it a habit. */
	private static final float HABIT = 0.08F;

	static Setting ofCell(float edge) {
		return new Setting(0, edge, Float.MAX_VALUE, false, true);
	}

	/** Of pages equally wide. */
	static Setting of(List<Page> pages) {
		float left = Float.MAX_VALUE;
		float edge = 0;
		List<Float> distances = new ArrayList<>();
		int lines = 0;
		int indents = 0;
		for (Page page : pages) {
			TextLine last = null;
			for (TextLine line : page.lines()) {
				left = Math.min(left, line.left());
				edge = Math.max(edge, line.right());
				if (last != null && line.y() - last.y() < FARTHEST * line.size()) {
					distances.add(line.y() - last.y());
				}
				indents += (last != null && last.left() > line.left() + INDENT) ? 1 : 0;
				lines++;
				last = line;
			}
		}
		distances.sort(null);
		float spacing = distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
		return new Setting(left, edge, spacing, indents > HABIT * lines, false);
	}

	/**
	 * @param paragraph its lines so far
	 */
	boolean goesOn(List<TextLine> paragraph, TextLine next) {
		TextLine last = paragraph.get(paragraph.size() - 1);
		boolean full = last.right() + last.blank() + next.words().get(0).width() > this.edge - TOLERANCE;
		boolean gap = last.page() == next.page() && next.y() - last.y() > PARAGRAPH_GAP * this.spacing;
		if (!full || gap || isOtherLetters(last, next) || !this.cell && begins(paragraph, last, next)) {
			return false;
		}
		return !isLabelled(next) || !SENTENCE_END.matcher(last.text()).matches()
				&& (this.cell || next.left() <= this.left + INDENT) && DASH_INSIDE.matcher(next.text()).matches();
	}

	/** Whether the next line's indent says that it begins a paragraph. */
	private boolean begins(List<TextLine> paragraph, TextLine last, TextLine next) {
		boolean first = paragraph.size() == 1;
		if (next.left() > last.left() + INDENT) {
			return !first || !isLabelled(last);
		}
		boolean below = next.left() > last.left() - INDENT;
		return below && first && this.indented && last.left() > this.left + INDENT;
	}

	private static boolean isOtherLetters(TextLine last, TextLine next) {
		boolean words = hasLetters(last) && hasLetters(next);
		return Math.abs(last.size() - next.size()) > 0.15F * last.size()
				|| words && last.isCapitals() != next.isCapitals();
	}

	private static boolean hasLetters(TextLine line) {
		return line.text().chars().filter(Character::isLetter).count() > 3;
	}

	private static boolean isLabelled(TextLine line) {
		return Line.of(Passage.unplaced(line.text(), 0)).label() != null;
	}

}
