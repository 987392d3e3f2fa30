package vn.nhipcau.progress.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;
import vn.nhipcau.delivery.About;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.SubjectCard;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.progress.Decision;
import vn.nhipcau.progress.Move;
import vn.nhipcau.progress.ReportId;
import vn.nhipcau.progress.ReportView;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.progress.ReviewView;

/** One piece of work: what it is, how it stands, and what this person can do with it. */
@Component
class WorkCard {

	/** The kind of subject under which a chat remembers work. */
	static final String KIND = "obligation";

	private final Reports reports;

	private final SubjectDirectory subjects;

	private final Titles titles;

	private final Persons persons;

	private final Wordings wordings;

	WorkCard(Reports reports, SubjectDirectory subjects, Titles titles, Persons persons, Wordings wordings) {
		this.reports = reports;
		this.subjects = subjects;
		this.titles = titles;
		this.persons = persons;
		this.wordings = wordings;
	}

	Reply of(Words words, Actor actor, ObligationView work) {
		List<Html> lines = new ArrayList<>(heading(words, work));
		lines.add(words.html("progress.card.agency", "agency", this.titles.agency(work.agency())));
		lines.add(words.html("progress.card.due", "stated", this.wordings.stated(words, work), "distance",
				this.wordings.distance(words, work)));
		if (work.moved()) {
			lines.add(words.html("progress.card.moved", "day", work.originalLastDay()));
		}
		lines.add(words.html("progress.card.state", "state", this.wordings.state(words, work)));
		if (actor.belongsTo(work.agency())) {
			lines.add(words.html("progress.card.holder", "names",
					String.join(", ", this.persons.holders(work).stream().map(Holder::name).distinct().toList())));
		}
		latest(actor, work).ifPresent((report) -> lines.add(report(words, who(words, actor, work, report), report)));
		obstacle(words, actor, work).ifPresent(lines::add);
		this.reports.latestReview(actor, work)
			.filter((review) -> review.decision() == Decision.MORE_WANTED)
			.ifPresent((review) -> lines.add(wanted(words, work, review)));
		return buttons(Reply.of(Html.join("\n", lines)).about(about(work)), words, actor, work);
	}

	/** Code, title, document and clause. */
	List<Html> heading(Words words, ObligationView work) {
		SubjectCard card = this.titles.of(words, work);
		Html title = words.html("progress.card.title", "code", work.code(), "title", card.title());
		String document = card.document();
		return (document == null) ? List.of(title) : List.of(title, words.html("progress.card.document", "document",
				document, "clause", (card.clause() != null) ? ", " + card.clause() : ""));
	}

	/** What was reported last, by whom, from where. */
	Html report(Words words, String who, ReportView report) {
		Html what = Html.join(" – ", List.of(words.html("progress.kind." + report.kind()),
				this.wordings.progress(words, report.progress())));
		Html line = words.html("progress.card.report", "what", what, "who", who, "at", report.at());
		Html source = (report.source() == null) ? Html.EMPTY
				: words.html("progress.card.on-behalf", "source", words.html("progress.source." + report.source()));
		return Html.lines(line, source, this.wordings.evidence(words, report.evidence()));
	}

	Reply buttons(Reply reply, Words words, Actor actor, ObligationView work) {
		Reply all = rows(reply, words, work, this.reports.moves(actor, work));
		for (Choice own : this.subjects.buttons(actor, work, words)) {
			all = all.row(own);
		}
		return all;
	}

	/** The buttons of whoever decides on what was just reported. */
	Reply decisions(Reply reply, Words words, ObligationView work) {
		Set<Move> moves = Move.decisions(work);
		return moves.isEmpty() ? reply.row(TaskList.opening(work)) : rows(reply, words, work, moves);
	}

	private static Reply rows(Reply reply, Words words, ObligationView work, Set<Move> moves) {
		List<Choice> row = new ArrayList<>();
		Reply all = reply;
		for (Move move : moves) {
			row.add(Reply.press(label(words, work, move),
					new WorkMoves.Press(work.id().value(), work.version(), move)));
			if (row.size() == 2) {
				all = all.row(row);
				row = new ArrayList<>();
			}
		}
		return all.row(row);
	}

	private static String label(Words words, ObligationView work, Move move) {
		String asked = "progress.move." + move + ".requested";
		return words.plain((work.requested() && words.has(asked)) ? asked : "progress.move." + move);
	}

	static About about(ObligationView work) {
		return new About(KIND, work.id().value());
	}

	private Optional<ReportView> latest(Actor actor, ObligationView work) {
		return Optional.ofNullable(this.reports.latest(actor, List.of(work)).get(work.id()));
	}

	/** What was told before the last report, and still stands in the way. */
	private Optional<Html> obstacle(Words words, Actor actor, ObligationView work) {
		ReportId last = latest(actor, work).map(ReportView::id).orElse(null);
		return this.reports.openObstacle(actor, work)
			.filter((report) -> this.titles.showsContent(work) && !report.id().equals(last))
			.map((report) -> words.html("progress.card.obstacle", "words", report.evidence().text(), "day",
					this.wordings.dayOf(report.at())));
	}

	/** Outside their agency no specialist is named. */
	private String who(Words words, Actor actor, ObligationView work, ReportView report) {
		return (report.source() == null && !actor.belongsTo(work.agency())) ? this.titles.agency(work.agency())
				: this.persons.who(words, report.by(), actor.person());
	}

	private Html wanted(Words words, ObligationView work, ReviewView review) {
		return this.titles.showsContent(work)
				? words.html("progress.card.more-wanted", "reason", review.reason(), "day", review.againBy())
				: words.html("progress.card.more-wanted-by", "day", review.againBy());
	}

}
