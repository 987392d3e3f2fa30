package vn.nhipcau.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands on each page and belongs to none: page numbers, and lines at the edge that
 * return from page to page.
 */
final class Furniture {

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[-–\\s]*(?:(?:[Tt]rang|[Pp]age)\\s*)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?[-–\\s]*");

	/** Of the height of a page, at its top and at its bottom. */
	private static final float EDGE = 0.11F;

	private static final int FEWEST_PAGES = 3;

	private final Map<String, Integer> seen = new HashMap<>();

	private final int pages;

	Furniture(List<Page> pages) {
		this.pages = pages.size();
		pages.forEach((page) -> atEdge(page).stream()
			.map(Furniture::withoutNumbers)
			.distinct()
			.forEach((text) -> this.seen.merge(text, 1, Integer::sum)));
	}

	List<TextLine> of(Page page) {
		return atEdge(page).stream().filter((line) -> isFurniture(line)).toList();
	}

	private boolean isFurniture(TextLine line) {
		int times = this.seen.getOrDefault(withoutNumbers(line), 0);
		boolean returns = times >= FEWEST_PAGES && times * 5 >= this.pages * 2;
		return returns || PAGE_NUMBER.matcher(line.text()).matches();
	}

	private static List<TextLine> atEdge(Page page) {
		List<TextLine> edge = new ArrayList<>();
		for (TextLine line : page.lines()) {
			if (line.y() < EDGE * page.height() || line.y() > (1 - EDGE) * page.height()) {
				edge.add(line);
			}
		}
		return edge;
	}

	private static String withoutNumbers(TextLine line) {
		return line.text().replaceAll("\\d+", "#");
	}

}
