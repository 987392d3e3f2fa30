package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.WrittenReports;
import vn.nhipcau.progress.Move;
import vn.nhipcau.progress.Reports;

/**
 * [Đã báo cáo bằng văn bản] below a reminder: asks for number and day at once; where the
 * reminder named several, which of them first.
 */
@Component
class WrittenReportButton implements Callback<WrittenReportButton.Press>, WrittenReports {

	/** The choice is still to be asked for. */
	private static final long SEVERAL = 0;

	private final Obligations obligations;

	private final SubjectDirectory subjects;

	private final Reports reports;

	private final DocumentForm form;

	private final OpenWork opening;

	WrittenReportButton(Obligations obligations, SubjectDirectory subjects, Reports reports, DocumentForm form,
			OpenWork opening) {
		this.obligations = obligations;
		this.subjects = subjects;
		this.reports = reports;
		this.form = form;
		this.opening = opening;
	}

	record Press(long work) {
	}

	@Override
	public Optional<Choice> button(Words words, List<ObligationView> spokenOf) {
		List<ObligationView> reported = spokenOf.stream().filter(this.subjects::takesReports).toList();
		if (reported.isEmpty()) {
			return Optional.empty();
		}
		boolean asked = reported.stream().allMatch(ObligationView::requested);
		long work = (reported.size() == 1) ? reported.get(0).id().value() : SEVERAL;
		return Optional.of(Reply.press(
				words.plain(asked ? "progress.move.DOCUMENT.requested" : "progress.move.DOCUMENT"), new Press(work)));
	}

	@Override
	public String prefix() {
		return "pgw1";
	}

	@Override
	public Class<Press> payload() {
		return Press.class;
	}

	@Override
	public void pressed(Turn turn, Press press) {
		if (press.work() == SEVERAL) {
			turn.open(this.form, Answers.none());
		}
		else if (mayReport(turn.actor(), new ObligationId(press.work()))) {
			turn.open(this.form, WorkForm.about(new ObligationId(press.work())));
		}
		else {
			this.opening.pressed(turn, new OpenWork.Open(press.work()));
		}
	}

	/** Otherwise its card says how it stands by now. */
	private boolean mayReport(Actor actor, ObligationId id) {
		return this.obligations.find(actor, id)
			.filter((work) -> this.reports.moves(actor, work).contains(Move.DOCUMENT))
			.isPresent();
	}

}
