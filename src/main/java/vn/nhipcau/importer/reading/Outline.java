package vn.nhipcau.importer.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Label;
import vn.nhipcau.importer.source.Passage;

/**
 * The headings that are open while the text is read from top to bottom: they give each
 * paragraph its clause, and agencies named in a heading are meant by what lies below.
 */
final class Outline {

	private static final int LONGEST_HEADING = 300;

	private static final int LONGEST_LEAD_IN = 600;

	private final Deque<Heading> open = new ArrayDeque<>();

	private final String root;

	private int paragraphs;

	private record Heading(int level, String path, String text, List<String> leads, List<String> coordinators,
			boolean leadIn) {
	}

	/**
	 * @param root what all references begin with, "PL" in an annex
	 */
	Outline(String root) {
		this.root = root;
	}

	/** Whether a line heads what follows it. */
	static boolean isHeading(Line line, @Nullable Line next) {
		if (line.heading()) {
			return true;
		}
		Label label = line.label();
		Passage text = line.body();
		if (label == null) {
			return Regions.isCapitals(text) && text.length() < LONGEST_HEADING || isLeadIn(text, next);
		}
		boolean outer = label.kind().compareTo(Label.Kind.ROMAN) <= 0;
		if (outer && Regions.isCapitals(text)) {
			return true;
		}
		if (next == null || text.length() > LONGEST_HEADING || text.text().matches(".*[.;]|.*[.] \\p{Lu}.*")) {
			return false;
		}
		boolean deeper = next.label() == null || next.label().level() > label.level() || isBulletAbove(line, next);
		Assignee own = Assignee.opening(text);
		boolean task = own != null && !Agencies.isAll(text) && !text.text().endsWith(":");
		return deeper && !task;
	}

	/** "* Cục Thú y:" above "- …". */
	private static boolean isBulletAbove(Line line, Line next) {
		Label below = next.label();
		return below != null && below.kind() == Label.Kind.DASH && line.passage().text().endsWith(":")
				&& line.passage().text().charAt(0) != next.passage().text().charAt(0);
	}

	/** "Giao Phòng Kinh tế:" or "Chủ trì, phối hợp với Hội Nông dân:" above a list. */
	private static boolean isLeadIn(Passage text, @Nullable Line next) {
		if (!text.text().endsWith(":") || next == null || next.label() == null) {
			return false;
		}
		boolean brief = text.length() < LONGEST_HEADING && !text.text().matches(".*[.;] .*");
		boolean numbered = next.label().kind() == Label.Kind.DECIMAL && text.length() < LONGEST_LEAD_IN;
		return brief && (text.bare().startsWith("chu tri") || Assignee.opening(text) != null)
				|| numbered && Assignee.leadingIn(text) != null;
	}

	void enter(Line line) {
		Label label = line.label();
		Passage body = line.body();
		boolean leadIn = label == null && !Regions.isCapitals(body);
		int level = (label != null) ? label.level() : leadIn ? belowOpen() : this.open.isEmpty() ? 0 : 1;
		close(level);
		Assignee own = Regions.isIssuer(line) ? null : leadIn ? Assignee.leadingIn(body) : Assignee.opening(body);
		List<String> leads = (own != null) ? own.names()
				: (leadIn && !this.open.isEmpty()) ? near().leads() : List.of();
		List<String> coordinators = (own != null || leadIn) ? Assignee.coordinators(body, leads) : List.of();
		this.open.push(new Heading(level, (label != null) ? path(label) : path(), line.passage().text(), leads,
				coordinators, leadIn));
		this.paragraphs = 0;
	}

	Leaf leaf(Line first, Passage whole, boolean annex) {
		Label label = first.label();
		String ref;
		if (label != null && label.isCounted()) {
			close(label.level());
			ref = path(label);
			this.paragraphs = 0;
		}
		else {
			ref = path() + "#" + ++this.paragraphs;
		}
		Passage body = (label != null) ? whole.from(label.length()) : whole;
		Heading near = near();
		return new Leaf(ref, section(), body, whole, near.leads(), near.coordinators(), isMeasures(), isGoals(), annex);
	}

	/** The innermost heading that names agencies. */
	private Heading near() {
		return this.open.stream()
			.filter((heading) -> !heading.leads().isEmpty())
			.findFirst()
			.orElse(new Heading(0, "", "", List.of(), List.of(), false));
	}

	private int belowOpen() {
		Heading innermost = this.open.peek();
		return (innermost == null) ? 0 : innermost.level() + (innermost.leadIn() ? 0 : 1);
	}

	private void close(int level) {
		while (!this.open.isEmpty() && this.open.element().level() >= level) {
			this.open.pop();
		}
	}

	private String path() {
		return this.open.isEmpty() ? this.root : this.open.element().path();
	}

	/** "2.1" already contains its parent's number and hangs on the outer heading. */
	private String path(Label label) {
		String above = this.root;
		Iterator<Heading> outermostFirst = this.open.descendingIterator();
		while (outermostFirst.hasNext()) {
			Heading heading = outermostFirst.next();
			boolean outer = heading.level() < Label.Kind.DECIMAL.ordinal() * 10;
			above = (!label.isDeep() || outer) ? heading.path() : above;
		}
		String own = (label.value().isEmpty()) ? "-" : label.value();
		return above.isEmpty() ? own : above + "." + own;
	}

	private List<String> section() {
		List<String> texts = new ArrayList<>(this.open.stream().map(Heading::text).toList());
		java.util.Collections.reverse(texts);
		return List.copyOf(texts);
	}

	private boolean isMeasures() {
		return this.open.stream()
			.map((heading) -> Passage.bare(heading.text()))
			.anyMatch((text) -> text.matches(".*(?:nhiem vu|giai phap|noi dung thuc hien|to chuc thuc hien).*"));
	}

	private boolean isGoals() {
		return !isMeasures() && this.open.stream()
			.filter((heading) -> !heading.leadIn())
			.map((heading) -> Passage.bare(heading.text()))
			.anyMatch((text) -> text.matches(".*(?:muc dich|muc tieu|quan diem|yeu cau|can cu).*"));
	}

}
