package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.importer.pdf.Page.FlowLine;

/**
 * Text that stands in two columns, as the head of a document and its signature do, is
 * read column by column.
 */
final class Columns {

	/** Of the size of letters: a line of its own so far below has left the columns. */
	private static final float FARTHEST = 2.2F;

	/** Of the size of letters: lines of one column are farther apart. */
	private static final float CLOSEST = 0.9F;

	/** Points of white between two columns. */
	private static final float NARROWEST_GUTTER = 6;

	private final List<FlowLine> ordered = new ArrayList<>();

	private final List<TextLine> left = new ArrayList<>();

	private final List<TextLine> right = new ArrayList<>();

	private float from;

	private float to;

	private float last;

	private Columns() {
	}

	static List<FlowLine> inOrder(List<TextLine> lines) {
		Columns columns = new Columns();
		for (int i = 0; i < lines.size(); i++) {
			if (columns.to == 0 && i + 1 < lines.size() && isBeside(lines.get(i), lines.get(i + 1))) {
				columns.begin(lines.get(i), lines.get(i + 1));
			}
			columns.add(lines.get(i));
		}
		columns.end();
		return columns.ordered;
	}

	private void add(TextLine line) {
		List<TextLine> parts = line.parts();
		if (this.to == 0 && parts.size() == 1) {
			this.ordered.add(new FlowLine(line, false));
			return;
		}
		if (this.to == 0) {
			begin(parts.get(0), parts.get(1));
			this.last = line.y();
		}
		else if (parts.size() == 1 && line.y() - this.last > FARTHEST * line.size() || !fits(parts)) {
			end();
			add(line);
			return;
		}
		this.last = line.y();
		for (TextLine part : parts) {
			((part.right() <= this.to) ? this.left : this.right).add(part);
		}
	}

	/** Letters of two sizes side by side do not stand on the same line. */
	private static boolean isBeside(TextLine one, TextLine other) {
		float white = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
		return white >= NARROWEST_GUTTER && other.y() - one.y() < CLOSEST * Math.min(one.size(), other.size());
	}

	private void begin(TextLine one, TextLine other) {
		this.from = Math.min(one.right(), other.right());
		this.to = Math.max(one.left(), other.left());
		this.last = one.y();
	}

	/** Narrows the gutter, unless a line stands across it. */
	private boolean fits(List<TextLine> parts) {
		float from = this.from;
		float to = this.to;
		for (TextLine part : parts) {
			boolean left = part.left() < from && part.right() < to;
			from = left ? Math.max(from, part.right()) : from;
			to = left ? to : Math.min(to, part.left());
		}
		boolean white = to - from >= NARROWEST_GUTTER;
		this.from = white ? from : this.from;
		this.to = white ? to : this.to;
		return white;
	}

	private void end() {
		this.left.forEach((line) -> this.ordered.add(new FlowLine(line, true)));
		this.right.forEach((line) -> this.ordered.add(new FlowLine(line, true)));
		this.left.clear();
		this.right.clear();
		this.to = 0;
	}

}
