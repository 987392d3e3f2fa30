package vn.nhipcau.chat;

import java.util.Collection;
import java.util.stream.Collectors;

import vn.nhipcau.delivery.Markup;

/**
 * Text that is safe to show: it comes from the {@link Dictionary}, or was escaped. There
 * is no way from a {@code String} to a message but through here.
 */
public final class Html {

	public static final Html EMPTY = new Html("");

	private final String markup;

	private Html(String markup) {
		this.markup = markup;
	}

	/** For the dictionary only, whose patterns are our own words. */
	static Html ofMarkup(String markup) {
		return new Html(markup);
	}

	/** What somebody wrote, shown as they wrote it. */
	public static Html text(String text) {
		return new Html(Markup.escape(text));
	}

	public static Html lines(Html... lines) {
		return join("\n", java.util.List.of(lines));
	}

	/** Joins what is not empty. */
	public static Html join(String separator, Collection<Html> parts) {
		return new Html(parts.stream()
			.filter((part) -> !part.isEmpty())
			.map(Html::markup)
			.collect(Collectors.joining(Markup.escape(separator))));
	}

	public Html plus(Html other) {
		return new Html(this.markup + other.markup);
	}

	public boolean isEmpty() {
		return this.markup.isEmpty();
	}

	public String markup() {
		return this.markup;
	}

	/** The text alone, as it is read aloud. */
	public String plain() {
		return Markup.plain(this.markup);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Html html && html.markup.equals(this.markup);
	}

	@Override
	public int hashCode() {
		return this.markup.hashCode();
	}

	@Override
	public String toString() {
		return this.markup;
	}

}
