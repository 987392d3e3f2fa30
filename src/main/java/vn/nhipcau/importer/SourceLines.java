package vn.nhipcau.importer;

import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a document that places touch: made once for all rows of a page.
 */
public final class SourceLines {

	/** Lines that know their characters, by the first of them. */
	private final NavigableMap<Integer, Place> spanned = new TreeMap<>();

	private final Set<Integer> numbers = new HashSet<>();

	/**
	 * @param text {@code null} where there is none: nothing is found in it
	 */
	public SourceLines(@Nullable SourceText text) {
		if (text != null) {
			text.parts()
				.stream()
				.flatMap((part) -> part.cells().stream())
				.flatMap((cell) -> cell.lines().stream())
				.map(SourceText.Line::place)
				.forEach(this::add);
		}
	}

	private void add(Place line) {
		this.numbers.add(line.line());
		if (line.span() != null) {
			this.spanned.put(line.span().start(), line);
		}
	}

	/** The numbers of the lines that these places touch. */
	public Set<Integer> touchedBy(Collection<Place> places) {
		Set<Integer> touched = new TreeSet<>();
		for (Place place : places) {
			Place.Span span = place.span();
			if (span != null && !this.spanned.isEmpty()) {
				Integer first = this.spanned.floorKey(span.start());
				this.spanned.subMap((first != null) ? first : 0, span.end())
					.values()
					.stream()
					.filter((line) -> line.span() != null && line.span().end() > span.start())
					.forEach((line) -> touched.add(line.line()));
			}
			else if (this.numbers.contains(place.line())) {
				touched.add(place.line());
			}
		}
		return touched;
	}

}
