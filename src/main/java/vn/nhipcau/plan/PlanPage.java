package vn.nhipcau.plan;

import java.util.List;

/**
 * A page of plans, the latest approved first.
 *
 * @param number counted from 0
 * @param total how many there are on all pages
 */
public record PlanPage(List<PlanCount> items, int number, int size, int total) {

	public PlanPage {
		items = List.copyOf(items);
	}

	public boolean hasNext() {
		return (this.number + 1) * this.size < this.total;
	}

}
