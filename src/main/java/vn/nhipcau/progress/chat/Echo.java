package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Refused;
import vn.nhipcau.progress.Filing;
import vn.nhipcau.progress.Judgement;
import vn.nhipcau.progress.Move;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.ReportKind;
import vn.nhipcau.progress.ReportView;

/** Says back what was understood and recorded, or why it was not. */
@Component
class Echo {

	private final Obligations obligations;

	private final WorkCard card;

	private final Persons persons;

	private final Wordings wordings;

	private final Refusals refusals;

	Echo(Obligations obligations, WorkCard card, Persons persons, Wordings wordings, Refusals refusals) {
		this.obligations = obligations;
		this.card = card;
		this.persons = persons;
		this.wordings = wordings;
		this.refusals = refusals;
	}

	/** A report as one of the agency, or on its behalf. */
	void filed(Turn turn, ObligationId id, Filing filing) {
		if (filing instanceof Filing.Filed filed) {
			turn.say(recorded(turn.words(), turn, filed.report(), filed.obligation()));
		}
		else {
			refused(turn, id, filing);
		}
	}

	void undone(Turn turn, ObligationId id, Filing filing) {
		if (filing instanceof Filing.Filed filed) {
			turn.replace(Reply
				.of(turn.words()
					.html("progress.undone", "code", filed.obligation().code(), "what",
							turn.words().html("progress.kind." + filed.report().kind()), "state",
							this.wordings.state(turn.words(), filed.obligation())))
				.row(TaskList.opening(filed.obligation()))
				.about(WorkCard.about(filed.obligation())));
		}
		else {
			refused(turn, id, filing);
		}
	}

	/** A coordinator's decision. */
	void judged(Turn turn, ObligationId id, Judgement judgement) {
		Words words = turn.words();
		if (judgement instanceof Judgement.Decided decided) {
			turn.say(Reply
				.of(words.html("progress.judged." + decided.review().decision(), "code", id.code(), "day",
						decided.review().againBy()))
				.row(TaskList.opening(decided.obligation()))
				.about(WorkCard.about(decided.obligation())));
		}
		else if (judgement instanceof Judgement.NotTaken notTaken) {
			current(turn, id, this.refusals.of(turn, id, notTaken.why()));
		}
		else if (judgement instanceof Judgement.DayIsOver over) {
			turn.say(Reply.of(words.html("progress.day.over", "day", over.day())));
		}
		else if (judgement instanceof Judgement.ReasonWanted wanted) {
			turn.say(Reply.of(words.html("progress.words-wanted", "most", wanted.most())));
		}
	}

	/** Says so when the work is over, before anything is asked about it. */
	boolean isOver(Turn turn, ObligationId id) {
		Optional<ObligationView> over = this.obligations.find(turn.actor(), id)
			.filter((work) -> work.state().isClosed());
		over.ifPresent((work) -> current(turn, id,
				this.refusals.of(turn, id, new Refused.TooLate(work.state(), work.deed()))));
		return over.isPresent();
	}

	/** A refusal, and the work as it stands now. */
	void current(Turn turn, ObligationId id, Html why) {
		Reply reply = Reply.of(why);
		turn.say(this.obligations.find(turn.actor(), id)
			.map((now) -> reply.row(TaskList.opening(now)).about(WorkCard.about(now)))
			.orElse(reply));
	}

	private void refused(Turn turn, ObligationId id, Filing filing) {
		Words words = turn.words();
		if (filing instanceof Filing.NotTaken notTaken) {
			current(turn, id, this.refusals.of(turn, id, notTaken.why()));
		}
		else if (filing instanceof Filing.Overtaken overtaken) {
			current(turn, id, this.refusals.overtaken(turn, id, overtaken.by(), overtaken.at()));
		}
		else if (filing instanceof Filing.AlreadyUndone undone) {
			current(turn, id, words.html("progress.refused.undone", "at", undone.at()));
		}
		else if (filing instanceof Filing.NoObstacle) {
			current(turn, id, words.html("progress.refused.no-obstacle", "code", id.code()));
		}
		else if (filing instanceof Filing.UndoTooLate) {
			current(turn, id, words.html("progress.refused.undo-too-late"));
		}
		else if (filing instanceof Filing.WordsWanted wanted) {
			turn.say(Reply.of(words.html("progress.words-wanted", "most", wanted.most())));
		}
	}

	private Reply recorded(Words words, Turn turn, ReportView report, ObligationView work) {
		Html said = words.html(key(report, work), "code", work.code(), "state", this.wordings.state(words, work),
				"amount", amount(words, report.progress()), "at", report.at(), "focalAgency",
				this.persons.focalAgency(words, null));
		Html source = (report.source() == null) ? Html.EMPTY
				: words.html("progress.card.on-behalf", "source", words.html("progress.source." + report.source()));
		Html details = this.wordings.evidence(words, report.evidence());
		Reply reply = Reply.of(Html.join("\n", List.of(said, source, details))).about(WorkCard.about(work));
		boolean asks = report.kind() == ReportKind.RESULT && report.source() == null && report.evidence().isEmpty()
				&& work.state() == ObligationState.AWAITING_CONFIRMATION;
		if (asks) {
			reply = reply.plus(words.html("progress.ask-evidence"))
				.row(Reply.press(words.plain("progress.send-evidence"),
						new MoreEvidence.Add(report.id().value(), work.id().value())));
		}
		if (report.source() != null && report.kind().isResult()
				&& work.state() == ObligationState.AWAITING_CONFIRMATION) {
			reply = reply.row(Reply.press(words.plain("progress.move.CONFIRM"),
					new WorkMoves.Press(work.id().value(), work.version(), Move.CONFIRM)));
		}
		return (report.kind() == ReportKind.DISOWNED) ? reply : reply
			.row(Reply.press(words.plain("progress.undo"), new Undo.Take(report.id().value(), work.id().value())));
	}

	private Html amount(Words words, @Nullable Progress progress) {
		Html amount = this.wordings.progress(words, progress);
		return amount.isEmpty() ? amount : words.html("progress.recorded.amount", "amount", amount);
	}

	private static String key(ReportView report, ObligationView work) {
		boolean closed = report.kind().isResult() && work.state() == ObligationState.COMPLETED;
		return closed ? "progress.recorded.closed" : "progress.recorded." + report.kind();
	}

}
