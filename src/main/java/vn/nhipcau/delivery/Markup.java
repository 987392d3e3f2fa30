package vn.nhipcau.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The one reader of the small HTML subset in which messages are written:
 * {@code b i u s code
 * pre blockquote} and {@code a href}, line breaks as they stand, and the entities
 * {@code &lt;
 * &gt; &amp; &quot;}. What is not of the subset is text.
 */
public final class Markup {

	private static final Pattern TOKEN = Pattern
		.compile("<(/?)(b|i|u|s|code|pre|blockquote|a)(?: href=\"([^\"<>]*)\")?>");

	private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "tel", "mailto");

	/** A piece of text, or an element around others. */
	public sealed interface Node {

	}

	public record Text(String text) implements Node {
	}

	/**
	 * @param href for {@code a} only
	 */
	public record Element(String name, @Nullable String href, List<Node> children) implements Node {
	}

	private Markup() {
	}

	/** Never fails: an element left open ends with the text, a stray end is dropped. */
	public static List<Node> parse(String html) {
		Deque<Open> open = new ArrayDeque<>();
		open.push(new Open("", null, new ArrayList<>()));
		Matcher token = TOKEN.matcher(html);
		int from = 0;
		while (token.find()) {
			text(open, html.substring(from, token.start()));
			from = token.end();
			String name = token.group(2);
			if (token.group(1).isEmpty()) {
				open.push(new Open(name, safe(token.group(3)), new ArrayList<>()));
			}
			else if (open.stream().anyMatch((element) -> element.name.equals(name))) {
				while (!open.element().name.equals(name)) {
					close(open);
				}
				close(open);
			}
		}
		text(open, html.substring(from));
		while (open.size() > 1) {
			close(open);
		}
		return List.copyOf(open.element().children);
	}

	/** The text alone, as it is read aloud. */
	public static String plain(String html) {
		StringBuilder plain = new StringBuilder();
		appendPlain(parse(html), plain);
		return plain.toString();
	}

	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Writes nodes back as markup that {@link #parse} reads the same. */
	public static String write(List<Node> nodes) {
		StringBuilder html = new StringBuilder();
		for (Node node : nodes) {
			if (node instanceof Text text) {
				html.append(escape(text.text()));
			}
			else if (node instanceof Element element) {
				html.append('<').append(element.name());
				if (element.href() != null) {
					html.append(" href=\"").append(escape(element.href())).append('"');
				}
				html.append('>').append(write(element.children())).append("</").append(element.name()).append('>');
			}
		}
		return html.toString();
	}

	private record Open(String name, @Nullable String href, List<Node> children) {
	}

	private static void text(Deque<Open> open, String raw) {
		if (!raw.isEmpty()) {
			open.element().children.add(new Text(unescape(raw)));
		}
	}

	private static void close(Deque<Open> open) {
		Open done = open.pop();
		open.element().children.add(new Element(done.name, done.href, List.copyOf(done.children)));
	}

	private static void appendPlain(List<Node> nodes, StringBuilder plain) {
		for (Node node : nodes) {
			if (node instanceof Text text) {
				plain.append(text.text());
			}
			else if (node instanceof Element element) {
				appendPlain(element.children(), plain);
			}
		}
	}

	private static String unescape(String text) {
		return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
	}

	private static @Nullable String safe(@Nullable String href) {
		if (href == null) {
			return null;
		}
		String plain = unescape(href).strip();
		int colon = plain.indexOf(':');
		boolean relative = plain.startsWith("/") && !plain.startsWith("//");
		return (relative || (colon > 0 && SAFE_SCHEMES.contains(plain.substring(0, colon)))) ? plain : null;
	}

}
