package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Doubt.Code;
import vn.nhipcau.importer.Due;
import vn.nhipcau.importer.Found;
import vn.nhipcau.importer.ObstacleDraft;
import vn.nhipcau.importer.TaskDraft;
import vn.nhipcau.importer.source.Passage;

/** Makes tasks of paragraphs and of rows of tables. */
final class TaskReading {

	private static final Pattern WHOLE_PLAN = Pattern.compile(
			"(?:(?:nhiem vu|noi dung|cong viec)[^.;]{0,40} (?:tai|theo|trong|o) (?:cac )?(?:phu luc|danh muc)(?: so)?(?: [ivx\\d]{1,3})?(?:,? (?:ban hanh )?(?:kem theo|dinh kem)[^.;,]{0,40})?[)./ ]*$|can cu (?:noi dung )?(?:ke hoach|chuong trinh|chi thi|quyet dinh|cong van)(?: nay[^.;]{0,60}(?:thuc hien|thi hanh)| thi hanh)\\b|cac noi dung tren|cac noi dung neu tren|(?:noi dung|nghiem tuc|thi hanh|thuc hien tot|hieu qua) (?:ke hoach|chuong trinh|chi thi|quyet dinh|cong van)(?: hanh dong)? nay)"
					+ "|^(?:tren day la|nhan duoc (?:cong van|chi thi|ke hoach))\\b|nghiem tuc (?:to chuc |trien khai )?(?:thuc hien|trien khai)[. ]*$|\\bthong bao (?:de|den|toi)\\b(?: cac (?:co quan|don vi|so)\\b|[^.;]{3,250}\\bbiet\\b)");

	private static final int SHORTEST_MEASURE = 40;

	private static final int LONGEST_ORDER = 400;

	private final Gathering gathering;

	private final int year;

	/**
	 * @param year that the plan is for; 0 when its title names none or several
	 */
	TaskReading(Gathering gathering, int year) {
		this.gathering = gathering;
		this.year = year;
	}

	/** A paragraph; nothing comes of it when it names nobody and lists no measure. */
	void paragraph(Leaf leaf) {
		List<Passage> work = new ArrayList<>();
		for (Passage sentence : Clauses.sentences(leaf.body())) {
			ObstacleDraft obstacles = Obstacles.isObstacle(sentence) ? Obstacles.of(sentence) : null;
			if (obstacles != null) {
				this.gathering.obstacles(obstacles);
				this.gathering.understood(leaf.whole());
			}
			if (obstacles != null && !Obstacles.ordersMore(sentence)) {
				continue;
			}
			if (isGeneralOrder(sentence)) {
				this.gathering.doubt(Code.GENERAL_ORDER, null, sentence);
				this.gathering.understood(leaf.whole());
			}
			else {
				work.add(sentence);
			}
		}
		if (!work.isEmpty() && !leaf.goals()) {
			boolean all = work.size() == Clauses.sentences(leaf.body()).size();
			pieces(leaf, all ? leaf.body() : Passage.join(work), all);
		}
	}

	private static boolean isGeneralOrder(Passage sentence) {
		boolean somebody = Assignee.opening(sentence) != null || Assignee.within(sentence) != null;
		return sentence.length() < LONGEST_ORDER && WHOLE_PLAN.matcher(sentence.bare()).find() && somebody
				&& Dues.ofText(sentence).isEmpty();
	}

	private void pieces(Leaf leaf, Passage work, boolean whole) {
		List<Passage> pieces = Pieces.of(work);
		Assignee before = null;
		for (int i = 0; i < pieces.size(); i++) {
			Passage piece = pieces.get(i);
			Assignee own = Assignee.opening(piece);
			own = (own == null && i == 0 && leaf.leads().isEmpty()) ? later(leaf, piece) : own;
			String ref = leaf.ref() + ((pieces.size() > 1) ? "." + (i + 1) : "");
			Passage text = (pieces.size() == 1 && whole) ? leaf.whole() : piece;
			piece(leaf, ref, piece, text, own, before);
			before = (own != null) ? own : before;
		}
	}

	/**
	 * Above the first heading a text tells what has happened; only an order counts there.
	 */
	private static @Nullable Assignee later(Leaf leaf, Passage piece) {
		boolean introduction = leaf.section().isEmpty() && leaf.ref().startsWith("#");
		return introduction ? Assignee.orderedWithin(piece) : Assignee.within(piece);
	}

	private void piece(Leaf leaf, String reference, Passage piece, Passage text, @Nullable Assignee own,
			@Nullable Assignee before) {
		Found<List<String>> leads = leads(leaf, own, before);
		boolean measure = leaf.measures() && !leaf.annex() && piece.length() >= SHORTEST_MEASURE;
		if (leads.value().isEmpty() && !measure) {
			doubtWhatMayAssign(leaf, piece);
			return;
		}
		String ref = this.gathering.unique(reference);
		List<String> coordinators = Assignee.coordinators(piece, leads.value());
		boolean fromAbove = coordinators.isEmpty() && own == null && before == null;
		Found<List<String>> with = fromAbove ? new Found<>(leaf.coordinators(), leaf.coordinators().isEmpty())
				: Found.stated(coordinators);
		Optional<DuePhrase> due = Dues.ofText(piece);
		Optional<DuePhrase> open = due.isPresent() ? Optional.empty()
				: Dues.in(piece).stream().filter(DuePhrase::isOpen).findFirst();
		int workBegins = (own != null && own.end() < piece.length() && Assignee.opening(piece) != null) ? own.end() : 0;
		this.gathering.task(new TaskDraft(ref, Titles.of(piece, workBegins), text.text(), text.place(), leaf.section(),
				leads, with, due.or(() -> open).map((phrase) -> words(piece, phrase)).orElse(null), found(due, open),
				Targets.in(piece)), piece);
		this.gathering.understood(leaf.whole());
		if (leads.value().isEmpty()) {
			this.gathering.doubt(Markers.mayAssign(piece) ? Code.NO_LEAD : Code.GENERAL_MEASURE, ref, text);
		}
		doubtfulDays(ref, piece);
		open.ifPresent(
				(phrase) -> this.gathering.doubt(Code.DATE_UNCLEAR, ref, piece.part(phrase.start(), phrase.end())));
	}

	/** A day without a year is taken to be of the one year that the plan is for. */
	private Found<Due> found(Optional<DuePhrase> due, Optional<DuePhrase> open) {
		if (this.year > 0 && open.isPresent()) {
			return Found.inferred(open.get().in(this.year));
		}
		return Found.stated(due.map(DuePhrase::due).orElse(Due.none()));
	}

	private void doubtWhatMayAssign(Leaf leaf, Passage piece) {
		if (Markers.mayAssign(piece) && !Agencies.in(piece).isEmpty()) {
			this.gathering.doubt(Code.UNREAD_ASSIGNMENT, null, piece);
			this.gathering.understood(leaf.whole());
		}
	}

	private static Found<List<String>> leads(Leaf leaf, @Nullable Assignee own, @Nullable Assignee before) {
		if (own != null) {
			return Found.stated(own.names());
		}
		return (before != null) ? Found.inferred(before.names()) : new Found<>(leaf.leads(), leaf.leads().isEmpty());
	}

	void row(TableTask row, String reference, List<String> section) {
		String ref = this.gathering.unique(reference);
		List<String> leads = names(row.leads());
		Passage time = row.time();
		Optional<DuePhrase> due = (time != null) ? Dues.ofCell(time) : Dues.ofText(row.content());
		Optional<DuePhrase> open = (time != null && due.isEmpty()) ? Dues.openOfCell(time) : Optional.empty();
		boolean noDue = due.isEmpty() && (open.isEmpty() || this.year == 0);
		List<String> headings = new ArrayList<>(section);
		headings.addAll(row.section());
		Passage content = row.content();
		String timeline = (time != null) ? time.text() : due.map((phrase) -> words(content, phrase)).orElse(null);
		this.gathering.task(new TaskDraft(ref, Titles.of(content, 0), content.text(), content.place(),
				List.copyOf(headings), new Found<>(leads, !row.inherited()),
				new Found<>(names(row.coordinators()), !row.inherited()), timeline,
				new Found<>(found(due, open).value(), !row.inherited() && open.isEmpty()), Targets.in(content)),
				content);
		rowDoubts(row, ref, leads.isEmpty(), noDue);
	}

	private void rowDoubts(TableTask row, String ref, boolean noLead, boolean noDue) {
		row.doubts().forEach((code) -> this.gathering.doubt(code, ref, row.content()));
		if (row.inherited()) {
			this.gathering.doubt(Code.INHERITED_CELL, ref, row.content());
		}
		if (noLead) {
			this.gathering.doubt(Code.NO_LEAD, ref, row.content());
		}
		Passage time = row.time();
		if (time != null) {
			doubtfulDays(ref, time);
			if (noDue && Dues.in(time).stream().allMatch(DuePhrase::exists)) {
				this.gathering.doubt(Code.DATE_UNCLEAR, ref, time);
			}
		}
	}

	private void doubtfulDays(String ref, Passage passage) {
		Dues.in(passage)
			.stream()
			.filter((phrase) -> !phrase.exists())
			.forEach((phrase) -> this.gathering.doubt(Code.DATE_IMPOSSIBLE, ref,
					passage.part(phrase.start(), phrase.end())));
	}

	private static List<String> names(List<Passage> cell) {
		List<String> names = new ArrayList<>();
		for (Passage line : cell) {
			Agencies agencies = Agencies.at(line, 0);
			boolean all = agencies != null && line.bare().substring(agencies.end()).matches("[ .,;:/]*");
			List<String> found = (agencies != null && all) ? agencies.names() : List.of(line.text().split("\\s*;\\s*"));
			found.stream().filter((name) -> !name.isBlank() && !names.contains(name)).forEach(names::add);
		}
		return List.copyOf(names);
	}

	private static String words(Passage passage, DuePhrase phrase) {
		return passage.part(phrase.start(), phrase.end()).text();
	}

}
