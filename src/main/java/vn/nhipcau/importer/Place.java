package vn.nhipcau.importer;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the source.
 *
 * @param span characters of a plain text, {@code null} for formats without them
 * @param line line of a plain text, paragraph of other formats, filled cell of a
 * spreadsheet, counted from 1 through the whole document
 * @param page of a PDF file, counted from 1
 * @param cell of a spreadsheet, with its sheet: {@code Phụ lục!C7}
 */
public record Place(@Nullable Span span, int line, @Nullable Integer page, @Nullable String cell) {

	public Place(@Nullable Span span, int line) {
		this(span, line, null, null);
	}

	public static Place onPage(int page, int line) {
		return new Place(null, line, page, null);
	}

	public static Place inCell(String cell, int line) {
		return new Place(null, line, null, cell);
	}

	public Place spanning(@Nullable Span part) {
		return new Place(part, this.line, this.page, this.cell);
	}

	/**
	 * Characters {@code [start, end)} of the decoded file as it stands, Java string
	 * indices.
	 */
	public record Span(int start, int end) {
	}

}
