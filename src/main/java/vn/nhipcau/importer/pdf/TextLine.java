package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words side by side. */
record TextLine(int page, List<Word> words) {

	/** Of the size of letters: words farther apart stand in columns. */
	private static final float COLUMN_GAP = 1.5F;

	/** Of the size of letters. */
	private static final float USUAL_BLANK = 0.28F;

	/** Of the size of letters: a word may be set in two fonts. */
	private static final float NO_BLANK = 0.08F;

	private static final float SAME_LINE = 0.45F;

	/** Words in lines from top to bottom, whatever order the file has them in. */
	static List<TextLine> of(int page, List<Word> words) {
		List<Word> downwards = words.stream().sorted(Comparator.comparingDouble(Word::y)).toList();
		List<TextLine> lines = new ArrayList<>();
		List<Word> line = new ArrayList<>();
		for (Word word : downwards) {
			if (!line.isEmpty() && word.y() - line.get(0).y() > SAME_LINE * Math.max(word.size(), line.get(0).size())) {
				lines.add(sorted(page, line));
				line = new ArrayList<>();
			}
			line.add(word);
		}
		if (!line.isEmpty()) {
			lines.add(sorted(page, line));
		}
		return lines;
	}

	private static TextLine sorted(int page, List<Word> words) {
		List<Word> whole = new ArrayList<>();
		for (Word next : words.stream().sorted(Comparator.comparingDouble(Word::left)).toList()) {
			Word last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
			if (last != null && next.left() - last.right() < NO_BLANK * last.size()) {
				whole.set(whole.size() - 1, last.with(next));
			}
			else {
				whole.add(next);
			}
		}
		return new TextLine(page, whole);
	}

	/**
	 * Its parts in columns; a line set to full width has wide gaps, but all alike.
	 */
	List<TextLine> parts() {
		float usual = usualGap();
		List<TextLine> parts = new ArrayList<>();
		List<Word> part = new ArrayList<>();
		for (Word word : this.words) {
			float gap = part.isEmpty() ? 0 : word.left() - part.get(part.size() - 1).right();
			if (gap > COLUMN_GAP * size() && gap > 3 * usual) {
				parts.add(new TextLine(this.page, part));
				part = new ArrayList<>();
			}
			part.add(word);
		}
		parts.add(new TextLine(this.page, part));
		return parts;
	}

	/** How wide a blank is on it. */
	float blank() {
		return (this.words.size() > 1) ? usualGap() : USUAL_BLANK * size();
	}

	private float usualGap() {
		List<Float> gaps = new ArrayList<>();
		for (int i = 1; i < this.words.size(); i++) {
			gaps.add(this.words.get(i).left() - this.words.get(i - 1).right());
		}
		return gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get((gaps.size() - 1) / 2);
	}

	String text() {
		return this.words.stream().map(Word::text).collect(Collectors.joining(" "));
	}

	float left() {
		return this.words.get(0).left();
	}

	float right() {
		return this.words.get(this.words.size() - 1).right();
	}

	float y() {
		return this.words.get(0).y();
	}

	float height() {
		return this.words.get(0).height();
	}

	float size() {
		return this.words.get(0).size();
	}

	boolean isCapitals() {
		String text = text();
		return text.equals(text.toUpperCase(java.util.Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
	}

}
