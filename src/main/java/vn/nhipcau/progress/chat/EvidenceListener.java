package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Listener;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Filing;
import vn.nhipcau.progress.ReportId;
import vn.nhipcau.progress.ReportView;
import vn.nhipcau.progress.Reports;

/**
 * A photo, a file or a document's number that follows one's report of a result belongs to
 * it.
 */
@Component
class EvidenceListener implements Listener {

	private final Obligations obligations;

	private final Reports reports;

	private final Wordings wordings;

	private final Echo echo;

	EvidenceListener(Obligations obligations, Reports reports, Wordings wordings, Echo echo) {
		this.obligations = obligations;
		this.reports = reports;
		this.wordings = wordings;
		this.echo = echo;
	}

	@Override
	public int rank() {
		return 110;
	}

	@Override
	public boolean hears(Turn turn) {
		Evidence sent = sent(turn);
		Optional<ReportView> result = (sent.document() == null && sent.files().isEmpty()) ? Optional.empty()
				: standing(turn);
		result.ifPresent((report) -> add(turn, report.obligation(), report.id(), sent));
		return result.isPresent();
	}

	void add(Turn turn, ObligationId work, ReportId report, Evidence more) {
		Filing filing = more.isEmpty() ? new Filing.WordsWanted(Reports.LONGEST_WORDS)
				: this.reports.addEvidence(turn.actor(), report, more);
		if (filing instanceof Filing.Filed filed) {
			turn.say(Reply
				.of(turn.words()
					.html("progress.evidence-added", "code", filed.obligation().code(), "evidence",
							this.wordings.evidence(turn.words(), filed.report().evidence())))
				.row(Reply.press(turn.words().plain("progress.undo"),
						new Undo.Take(report.value(), filed.obligation().id().value())))
				.about(WorkCard.about(filed.obligation())));
		}
		else if (more.isEmpty()) {
			turn.say(Reply.of(turn.words().html("progress.no-evidence")));
		}
		else {
			this.echo.filed(turn, work, filing);
		}
	}

	private Evidence sent(Turn turn) {
		String text = (turn.said().text() != null) ? turn.said().text() : "";
		return new Parts(Answers.none().with("0", Parts.value(text.strip(), turn.said().files())), "")
			.evidence(this.wordings.today());
	}

	/** One's own result that waits for confirmation, of the work spoken of. */
	private Optional<ReportView> standing(Turn turn) {
		return turn.about(WorkCard.KIND)
			.flatMap((about) -> this.obligations.find(turn.actor(), new ObligationId(about.id())))
			.filter((work) -> work.state() == ObligationState.AWAITING_CONFIRMATION)
			.flatMap((work) -> latest(turn, work))
			.filter((report) -> report.kind().isResult() && report.by().equals(turn.actor().person()));
	}

	private Optional<ReportView> latest(Turn turn, ObligationView work) {
		return Optional.ofNullable(this.reports.latest(turn.actor(), List.of(work)).get(work.id()));
	}

}
