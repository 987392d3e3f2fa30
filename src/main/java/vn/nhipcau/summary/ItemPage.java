package vn.nhipcau.summary;

import java.util.List;

/**
 * A part of a list.
 *
 * @param number of the page, counted from 0
 * @param total how many items there are on all pages
 */
public record ItemPage(List<Item> items, int number, int size, int total) {

	public ItemPage {
		items = List.copyOf(items);
	}

	public int pages() {
		return (this.total + this.size - 1) / this.size;
	}

}
