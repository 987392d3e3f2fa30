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
		for (TextLine line : lines) {
			columns.add(line);
		}
		columns.end();
		return columns.ordered;
	}

	private void add(TextLine line) {
		List<TextLine> parts = line.parts();
		if (this.left.isEmpty() && parts.size() == 1) {
			this.ordered.add(new FlowLine(line, false));
			return;
		}
		if (this.left.isEmpty()) {
			begin(parts);
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

	private void begin(List<TextLine> parts) {
		this.from = parts.get(0).right();
		this.to = parts.get(1).left();
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
	}

}
