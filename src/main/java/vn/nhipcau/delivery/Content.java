package vn.nhipcau.delivery;

import java.util.List;

import vn.nhipcau.files.FileId;

/**
 * What a message shows, free of any channel.
 *
 * @param html text in the small subset that {@link Markup} reads
 * @param rows buttons, row by row
 * @param files pictures and documents, in order
 * @param lettered a bare number is an answer here: where choices must be typed, they are
 * lettered
 */
public record Content(String html, List<List<Button>> rows, List<FileId> files, boolean lettered) {

	public Content(String html, List<List<Button>> rows, List<FileId> files) {
		this(html, rows, files, false);
	}

	public Content {
		rows = rows.stream().map(List::copyOf).toList();
		files = List.copyOf(files);
	}

	public static Content text(String html) {
		return new Content(html, List.of(), List.of());
	}

	/**
	 * The buttons that are pressed, in reading order: what a channel without buttons
	 * numbers.
	 */
	public List<Button> presses() {
		return this.rows.stream().flatMap(List::stream).filter((button) -> button.kind() == Button.Kind.PRESS).toList();
	}

	Content withFiles(List<FileId> others) {
		return new Content(this.html, this.rows, others, this.lettered);
	}

	Content withHtml(String other) {
		return new Content(other, this.rows, this.files, this.lettered);
	}

}
