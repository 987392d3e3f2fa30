package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.nhipcau.importer.Doubt.Code;
import vn.nhipcau.importer.PlanDraft;
import vn.nhipcau.importer.source.Block;
import vn.nhipcau.importer.source.Block.Line;
import vn.nhipcau.importer.source.Block.Table;
import vn.nhipcau.importer.source.Label;
import vn.nhipcau.importer.source.Passage;
import vn.nhipcau.importer.source.SourceDocument;

/**
 * Reads a neutral document from top to bottom. Whatever assigns work and was not
 * understood ends up among the doubts.
 */
public final class PlanUnderstanding {

	private static final Pattern PREAMBLE = Pattern.compile("can cu .*|xet de nghi .*|theo de nghi .*");

	/** "…, UBND tỉnh ban hành Kế hoạch như sau:". */
	private static final Pattern ENACTS = Pattern.compile(".*\\bban hanh .*|.*nhu sau\\s?:?");

	/** "(Có phụ lục kèm theo)", "(Kèm theo Kế hoạch số …)". */
	private static final Pattern NOTE = Pattern.compile("\\([^()]*(?:phu luc|kem theo)[^()]*\\)[. ]*");

	private static final int SHORTEST_STRAY_PARAGRAPH = 80;

	private final List<Block> blocks;

	private final Regions regions;

	private final Gathering gathering = new Gathering();

	private final TaskReading tasks;

	private final Frame frame;

	private Outline outline = new Outline("");

	private String root = "";

	private int annexes;

	private boolean numbered;

	private boolean carried;

	private PlanUnderstanding(SourceDocument document) {
		this.blocks = linesInsteadOfFrameTables(PipeTables.of(Unwrapping.of(document.blocks())));
		this.regions = Regions.of(this.blocks);
		this.frame = new Frame(this.blocks, this.regions);
		this.tasks = new TaskReading(this.gathering, this.frame.year());
		if (document.encodingGuessed() && !document.everyLine().isEmpty()) {
			this.gathering.doubt(Code.ENCODING_GUESSED, null, document.everyLine().get(0));
		}
	}

	public static PlanDraft of(SourceDocument document) {
		return new PlanUnderstanding(document).read();
	}

	private PlanDraft read() {
		walk(this.regions.body(), this.regions.tail(), false);
		walk(this.regions.annexes(), this.regions.end(), true);
		doubtWhatWasNotUnderstood();
		return this.gathering.draft(this.frame.document(), this.frame.recipients());
	}

	/**
	 * Tables that hold no tasks are frames (head, signature): their cells follow as
	 * lines.
	 */
	private static List<Block> linesInsteadOfFrameTables(List<Block> blocks) {
		List<Block> lines = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Table table && !GridTable.isTasks(table)) {
				table.rows()
					.forEach((row) -> row.cells()
						.stream()
						.filter((cell) -> !cell.inherited())
						.forEach((cell) -> lines.addAll(cell.lines())));
			}
			else {
				lines.add(block);
			}
		}
		return lines;
	}

	private void walk(int from, int to, boolean annex) {
		List<Line> run = new ArrayList<>();
		for (Block block : this.blocks.subList(from, Math.max(from, to))) {
			if (block instanceof Line line) {
				run.add(line);
			}
			else if (block instanceof Table table) {
				lines(run, annex);
				run.clear();
				GridTable.read(table).forEach((row) -> this.tasks.row(row, tableRef() + "." + row.ref(), List.of()));
				understandCells(table);
			}
		}
		lines(run, annex);
	}

	private void lines(List<Line> run, boolean annex) {
		int at = 0;
		while (at < run.size()) {
			at += line(run.subList(at, run.size()), annex);
		}
	}

	/** Reads what begins here and says how many lines it took. */
	private int line(List<Line> lines, boolean annex) {
		Line line = lines.get(0);
		int headings = FlatTable.headings(lines, 0);
		if (headings > 0) {
			return flatTable(lines, headings);
		}
		if (Regions.isAnnex(line.passage())) {
			this.annexes++;
			this.carried = false;
			this.root = (this.annexes > 1) ? "PL" + this.annexes : "PL";
			this.outline = new Outline(this.root);
			return 1;
		}
		if (annex && this.annexes == 0 && Regions.isCarried(line)) {
			return carriedPlan(lines);
		}
		this.numbered |= line.label() != null;
		int particulars = Attributes.following(lines);
		if (particulars > 0) {
			return withParticulars(lines.subList(0, particulars + 1), annex);
		}
		boolean heading = Outline.isHeading(line, (lines.size() > 1) ? lines.get(1) : null);
		if (heading) {
			this.outline.enter(line);
		}
		if (heading || isPreamble(line)) {
			this.gathering.understood(line.passage());
			return 1;
		}
		return paragraph(lines, annex);
	}

	/** From here on the text is the plan that the decision above enacts. */
	private int carriedPlan(List<Line> lines) {
		this.root = "KH";
		this.outline = new Outline(this.root);
		this.carried = true;
		boolean title = lines.size() > 1 && lines.get(1).label() == null;
		lines.subList(0, title ? 2 : 1).forEach((line) -> this.gathering.understood(line.passage()));
		return title ? 2 : 1;
	}

	private int withParticulars(List<Line> lines, boolean annex) {
		Passage whole = Passage.join(lines.stream().map(Line::passage).toList());
		Leaf leaf = this.outline.leaf(lines.get(0), whole, annex && !this.carried);
		this.tasks.row(Attributes.task(leaf.body(), lines.subList(1, lines.size())), leaf.ref(), leaf.section());
		lines.forEach((line) -> this.gathering.understood(line.passage()));
		return lines.size();
	}

	/** A paragraph, with unlabelled ones that carry on the text of a numbered one. */
	private int paragraph(List<Line> lines, boolean annex) {
		Line line = lines.get(0);
		List<Passage> parts = new ArrayList<>(List.of(line.passage()));
		Label label = line.label();
		while (label != null && label.isCounted() && carriesOn(lines, parts.size())) {
			parts.add(lines.get(parts.size()).passage());
		}
		Leaf leaf = this.outline.leaf(line, Passage.join(parts), annex && !this.carried);
		this.tasks.paragraph(leaf);
		if (this.gathering.isUnderstood(line.passage())) {
			parts.forEach(this.gathering::understood);
		}
		return parts.size();
	}

	private static boolean carriesOn(List<Line> lines, int at) {
		if (at >= lines.size() || lines.get(at).label() != null) {
			return false;
		}
		Passage passage = lines.get(at).passage();
		Line next = (at + 1 < lines.size()) ? lines.get(at + 1) : null;
		boolean startsAnew = Outline.isHeading(lines.get(at), next) || Regions.isAnnex(passage)
				|| Assignee.opening(passage) != null || FlatTable.headings(lines, at) > 0;
		return !startsAnew && !Obstacles.isObstacle(passage) && !passage.text().matches("[(\\[].*");
	}

	private int flatTable(List<Line> lines, int headings) {
		int end = headings;
		while (end < lines.size() && !endsTable(lines.get(end))) {
			end++;
		}
		List<Passage> leftOver = new ArrayList<>();
		FlatTable.read(lines.subList(0, end), headings, leftOver)
			.forEach((row) -> this.tasks.row(row, tableRef() + "." + row.ref(), List.of()));
		lines.subList(0, end).forEach((line) -> this.gathering.understood(line.passage()));
		leftOver.stream()
			.filter(Markers::mayAssign)
			.forEach((passage) -> this.gathering.doubt(Code.UNREAD_ASSIGNMENT, null, passage));
		return end;
	}

	private static boolean endsTable(Line line) {
		Label label = line.label();
		boolean section = label != null && label.kind() == Label.Kind.ROMAN && Regions.isCapitals(line.body());
		return section || Obstacles.isObstacle(line.passage()) || Regions.isAnnex(line.passage())
				|| line.passage().text().matches("\\[\\d+\\].*");
	}

	private String tableRef() {
		return this.root.isEmpty() ? "B" : this.root;
	}

	private boolean isPreamble(Line line) {
		return line.label() == null && (NOTE.matcher(line.passage().bare()).matches()
				|| !this.numbered && (PREAMBLE.matcher(line.passage().bare()).matches()
						|| ENACTS.matcher(line.passage().bare()).matches() && !Assignee.isOrder(line.passage())));
	}

	private void understandCells(Table table) {
		table.rows()
			.forEach((row) -> row.cells()
				.forEach((cell) -> cell.lines().forEach((line) -> this.gathering.understood(line.passage()))));
	}

	/** Behind the signature stand recipients, behind the annexes a page's own words. */
	private void doubtWhatWasNotUnderstood() {
		for (int i = this.regions.body(); i < this.blocks.size(); i++) {
			boolean tail = i >= this.regions.tail() && i < this.regions.annexes() || i >= this.regions.end();
			if (this.blocks.get(i) instanceof Line line && !this.gathering.isUnderstood(line.passage())
					&& (!tail || line.passage().length() > SHORTEST_STRAY_PARAGRAPH)
					&& Markers.mayAssign(line.body())) {
				this.gathering.doubt(Code.UNREAD_ASSIGNMENT, null, line.passage());
			}
		}
	}

}
