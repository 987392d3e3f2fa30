package vn.nhipcau.chat;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.delivery.About;
import vn.nhipcau.files.FileId;

/**
 * What a person is shown: text, rows of buttons, files. It cannot be made from a plain
 * string.
 *
 * @param about what it speaks of, so that the person's next words have a subject
 * @param answeredByNumber a bare number is an answer, and never the number of a choice
 */
public record Reply(Html text, List<List<Choice>> rows, List<FileId> files, @Nullable About about,
		boolean answeredByNumber) {

	/**
	 * One button.
	 *
	 * @param label shown on it; no markup
	 * @param action what is done
	 */
	public record Choice(String label, Action action) {
	}

	/** What a button does. */
	public sealed interface Action {

	}

	/**
	 * @param payload a record some {@link Callback} takes
	 */
	public record Press(Record payload) implements Action {
	}

	/**
	 * To the web: no platform has a button for anything else.
	 *
	 * @throws IllegalArgumentException for any other link
	 */
	public record Link(String href) implements Action {

		public Link {
			if (!href.startsWith("https://") && !href.startsWith("http://")) {
				throw new IllegalArgumentException("A button leads to the web, not to " + href);
			}
		}
	}

	public record AskPlace() implements Action {
	}

	public record AskContact() implements Action {
	}

	public Reply {
		rows = rows.stream().map(List::copyOf).toList();
		files = List.copyOf(files);
	}

	public static Reply of(Html text) {
		return new Reply(text, List.of(), List.of(), null, false);
	}

	public static Choice press(String label, Record payload) {
		return new Choice(label, new Press(payload));
	}

	public static Choice link(String label, String href) {
		return new Choice(label, new Link(href));
	}

	/** Adds a row of buttons; no buttons, no row. */
	public Reply row(Choice... choices) {
		return row(List.of(choices));
	}

	public Reply row(List<Choice> choices) {
		if (choices.isEmpty()) {
			return this;
		}
		List<List<Choice>> more = new ArrayList<>(this.rows);
		more.add(choices);
		return new Reply(this.text, more, this.files, this.about, this.answeredByNumber);
	}

	public Reply file(FileId file) {
		List<FileId> more = new ArrayList<>(this.files);
		more.add(file);
		return new Reply(this.text, this.rows, more, this.about, this.answeredByNumber);
	}

	public Reply about(About subject) {
		return new Reply(this.text, this.rows, this.files, subject, this.answeredByNumber);
	}

	Reply answeredByNumber(boolean number) {
		return new Reply(this.text, this.rows, this.files, this.about, number);
	}

	public Reply plus(Html more) {
		return new Reply(Html.lines(this.text, more), this.rows, this.files, this.about, this.answeredByNumber);
	}

}
