package vn.nhipcau.importer;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the source.
 *
 * @param span characters of a plain text, {@code null} for formats without them
 * @param line line of a plain text, or paragraph of a Word file, counted from 1
 */
public record Place(@Nullable Span span, int line) {

	/**
	 * Characters {@code [start, end)} of the decoded file as it stands, Java string
	 * indices.
	 */
	public record Span(int start, int end) {
	}

}
