package vn.nhipcau.telegram;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.delivery.Markup;

/** Writes messages in the HTML that Telegram reads. */
final class TelegramHtml {

	private TelegramHtml() {
	}

	static String of(String markup) {
		return write(Markup.parse(markup), false);
	}

	private static String write(List<Markup.Node> nodes, boolean quoted) {
		StringBuilder html = new StringBuilder();
		for (Markup.Node node : nodes) {
			html.append((node instanceof Markup.Element element) ? element(element, quoted)
					: Markup.escape(((Markup.Text) node).text()));
		}
		return html.toString();
	}

	/**
	 * Telegram takes no quotation inside another, nothing inside code, and links to the
	 * web only.
	 */
	private static String element(Markup.Element element, boolean quoted) {
		String name = element.name();
		return switch (name) {
			case "code", "pre" -> tag(name, "", Markup.escape(plain(element)));
			case "blockquote" ->
				quoted ? write(element.children(), true) : tag(name, "", write(element.children(), true));
			case "a" ->
				isWeb(element.href()) ? tag("a", " href=\"" + Markup.escape(String.valueOf(element.href())) + "\"",
						write(element.children(), quoted)) : write(element.children(), quoted);
			default -> tag(name, "", write(element.children(), quoted));
		};
	}

	static boolean isWeb(@Nullable String href) {
		return href != null && (href.startsWith("https://") || href.startsWith("http://"));
	}

	private static String tag(String name, String attributes, String inside) {
		return inside.isEmpty() ? "" : "<" + name + attributes + ">" + inside + "</" + name + ">";
	}

	private static String plain(Markup.Element element) {
		return Markup.plain(Markup.write(element.children()));
	}

}
