package vn.nhipcau.obligation;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number counted from 0
 * @param total how many there are on all pages
 */
public record ObligationPage(List<ObligationView> items, int number, int size, int total) {

	public ObligationPage {
		items = List.copyOf(items);
	}

	public boolean hasNext() {
		return (this.number + 1) * this.size < this.total;
	}

}
