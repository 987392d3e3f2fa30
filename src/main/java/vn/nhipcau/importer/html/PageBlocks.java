package vn.nhipcau.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Bounds;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.UnreadableException;

/** Walks through a page and breaks a line where a browser would. */
final class PageBlocks {

	/** Deeper than any page; what lies below is read as one line. */
	private static final int DEEPEST = 300;

	private final Bounds bounds = new Bounds();

	private final StringBuilder open = new StringBuilder();

	private List<Block> blocks = new ArrayList<>();

	private int count;

	private int depth;

	private boolean heading;

	List<Block> of(Element body) throws UnreadableException {
		walk(body);
		end();
		return this.blocks;
	}

	/** The lines of a table's cell. */
	List<Line> linesOf(Element cell) throws UnreadableException {
		List<Block> outside = this.blocks;
		this.blocks = new ArrayList<>();
		walkChildren(cell);
		end();
		List<Line> lines = this.blocks.stream().flatMap((block) -> PageTable.lines(block).stream()).toList();
		this.blocks = outside;
		return lines;
	}

	private void walk(Node node) throws UnreadableException {
		if (node instanceof TextNode text) {
			this.open.append(text.getWholeText().replaceAll("\\s+", " "));
		}
		else if (node instanceof Element element) {
			element(element);
		}
	}

	private void element(Element element) throws UnreadableException {
		if (element.nameIs("br")) {
			end();
		}
		else if (PageTable.isTable(element)) {
			end();
			this.blocks.add(PageTable.read(element, this));
		}
		else if (this.depth > DEEPEST) {
			this.open.append(element.wholeText());
		}
		else if (element.isBlock() || element.nameIs("td")) {
			end();
			this.open.append(marker(element));
			this.heading = element.normalName().matches("h[1-6]");
			walkChildren(element);
			end();
		}
		else {
			walkChildren(element);
		}
	}

	private void walkChildren(Element element) throws UnreadableException {
		this.depth++;
		for (Node child : element.childNodes()) {
			walk(child);
		}
		this.depth--;
	}

	private void end() throws UnreadableException {
		this.bounds.characters(this.open.length());
		Passage passage = Passage.unplaced(this.open.toString(), this.count + 1);
		this.open.setLength(0);
		if (!passage.isEmpty()) {
			this.count++;
			this.blocks.add(this.heading ? Line.heading(passage) : Line.of(passage));
		}
		this.heading = false;
	}

	/** What a browser writes before an item of a list. */
	private static String marker(Element element) {
		Element list = element.parent();
		if (!element.nameIs("li") || list == null) {
			return "";
		}
		if (!list.nameIs("ol")) {
			return "- ";
		}
		int start = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
		int number = start + list.select("> li").indexOf(element);
		return switch (list.attr("type")) {
			case "a" -> letter(number) + ") ";
			case "A" -> letter(number).toUpperCase(Locale.ROOT) + ". ";
			case "I" -> roman(number) + ". ";
			default -> number + ". ";
		};
	}

	private static String letter(int number) {
		return String.valueOf((char) ('a' + (number - 1) % 26));
	}

	private static String roman(int number) {
		String[] ones = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };
		return "X".repeat(number / 10 % 4) + ones[number % 10];
	}

}
