package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line across or down a page, in points from its upper left corner.
 *
 * @param at how far down a line across stands, or how far right a line down
 */
record Ruling(boolean across, float at, float from, float to) {

	/** Points by which lines that were meant to meet miss each other. */
	static final float MISS = 3;

	boolean meets(Ruling other) {
		return this.across != other.across && this.from - MISS <= other.at && other.at <= this.to + MISS
				&& other.from - MISS <= this.at && this.at <= other.to + MISS;
	}

	/** Borders are often drawn cell by cell, and twice. */
	static List<Ruling> joined(List<Ruling> pieces) {
		List<Ruling> ordered = pieces.stream()
			.sorted(Comparator.comparing(Ruling::across)
				.thenComparingDouble((ruling) -> Math.round(ruling.at()))
				.thenComparingDouble(Ruling::from))
			.toList();
		List<Ruling> joined = new ArrayList<>();
		for (Ruling next : ordered) {
			Ruling last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			boolean same = last != null && last.across == next.across && Math.abs(last.at - next.at) < MISS / 2
					&& next.from <= last.to + MISS;
			if (same && last != null) {
				joined.set(joined.size() - 1, new Ruling(last.across, last.at, last.from, Math.max(last.to, next.to)));
			}
			else {
				joined.add(next);
			}
		}
		return joined;
	}

}
