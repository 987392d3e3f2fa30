package vn.nhipcau.delivery;

import java.util.ArrayList;
import java.util.List;

import vn.nhipcau.delivery.Markup.Element;
import vn.nhipcau.delivery.Markup.Node;
import vn.nhipcau.delivery.Markup.Text;

/**
 * Splits a long text into messages: at a paragraph, else a line, else a blank, and only
 * then anywhere.
 */
final class TextPieces {

	private static final String[] SEAMS = { "\n\n", "\n", " " };

	private TextPieces() {
	}

	/**
	 * @param longest characters a piece may have, markup not counted
	 * @return pieces of markup, each complete in itself
	 */
	static List<String> of(String html, int longest) {
		List<String> pieces = new ArrayList<>();
		List<Node> rest = Markup.parse(html);
		while (length(rest) > longest) {
			int end = seam(plain(rest), longest);
			pieces.add(Markup.write(cut(rest, 0, end)));
			int next = end;
			String plain = plain(rest);
			while (next < plain.length() && Character.isWhitespace(plain.charAt(next))) {
				next++;
			}
			rest = cut(rest, next, plain.length());
		}
		if (length(rest) > 0 || pieces.isEmpty()) {
			pieces.add(pieces.isEmpty() ? html : Markup.write(rest));
		}
		return pieces;
	}

	private static int seam(String plain, int longest) {
		for (String seam : SEAMS) {
			int at = plain.lastIndexOf(seam, longest);
			if (at > longest / 2) {
				return at;
			}
		}
		return Character.isLowSurrogate(plain.charAt(longest)) ? longest - 1 : longest;
	}

	private static List<Node> cut(List<Node> nodes, int from, int to) {
		List<Node> kept = new ArrayList<>();
		int at = 0;
		for (Node node : nodes) {
			int length = length(List.of(node));
			int start = Math.max(from - at, 0);
			int end = Math.min(to - at, length);
			if (start < end) {
				kept.add((node instanceof Element element)
						? new Element(element.name(), element.href(), cut(element.children(), start, end))
						: new Text(((Text) node).text().substring(start, end)));
			}
			at += length;
		}
		return kept;
	}

	private static int length(List<Node> nodes) {
		return plain(nodes).length();
	}

	private static String plain(List<Node> nodes) {
		return Markup.plain(Markup.write(nodes));
	}

}
