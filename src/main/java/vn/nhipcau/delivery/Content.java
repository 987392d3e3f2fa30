package vn.nhipcau.delivery;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.files.FileId;

/**
 * What a message shows, free of any channel.
 *
 * @param html text in the small subset that {@link Markup} reads
 * @param rows buttons, row by row
 * @param files pictures and documents, in order
 * @param lettered a bare number is an answer here: where choices must be typed, they are
 * lettered
 * @param mail how it reads by mail; {@code null} when it must not leave the chats
 */
public record Content(String html, List<List<Button>> rows, List<FileId> files, boolean lettered, @Nullable Mail mail) {

	/**
	 * What a letter says: the least that serves, without buttons.
	 *
	 * @param subject read by anybody who sees the list of a mailbox
	 * @param html in the same markup
	 */
	public record Mail(String subject, String html) {
	}

	public Content(String html, List<List<Button>> rows, List<FileId> files) {
		this(html, rows, files, false);
	}

	public Content(String html, List<List<Button>> rows, List<FileId> files, boolean lettered) {
		this(html, rows, files, lettered, null);
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
		return new Content(this.html, this.rows, others, this.lettered, this.mail);
	}

	Content withHtml(String other) {
		return new Content(other, this.rows, this.files, this.lettered, this.mail);
	}

	public Content withMail(@Nullable Mail other) {
		return new Content(this.html, this.rows, this.files, this.lettered, other);
	}

	/** For a channel on which nobody answers: the letter's words and nothing else. */
	Content asMail() {
		String words = (this.mail != null) ? this.mail.html() : this.html;
		return new Content(words, List.of(), List.of(), false, this.mail);
	}

}
