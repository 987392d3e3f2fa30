package vn.nhipcau.progress.chat;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Reports;

/** The result in a few words, then its evidence, then a summary before it is sent. */
@Component
class ResultForm extends WorkForm {

	private final Obligations obligations;

	private final Reports reports;

	private final EvidenceSteps steps;

	private final Echo echo;

	private final Wordings wordings;

	ResultForm(Obligations obligations, Reports reports, EvidenceSteps steps, Echo echo, Wordings wordings) {
		super("ketqua");
		this.obligations = obligations;
		this.reports = reports;
		this.steps = steps;
		this.echo = echo;
		this.wordings = wordings;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Parts result = new Parts(answers, "kq");
		if (result.text().isEmpty()) {
			return Optional.of(words(turn.words(), result,
					turn.words()
						.html(worded(this.obligations.find(turn.actor(), work(answers)), "progress.ask-result",
								"progress.ask-result.requested"), "code", work(answers).code()),
					this.wordings.today()));
		}
		return this.steps.next(turn.words(), answers);
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		return Optional.of(turn.words()
			.html("progress.summary.result", "code", work(answers).code(), "evidence",
					this.wordings.evidence(turn.words(), given(answers))));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		this.echo.filed(turn, work(answers),
				this.reports.file(turn.actor(), Ref.now(work(answers)), Draft.result(given(answers))));
	}

	private Evidence given(Answers answers) {
		Parts result = new Parts(answers, "kq");
		Evidence evidence = this.steps.given(answers);
		String more = evidence.text();
		return new Evidence((more != null) ? result.text() + "\n" + more : result.text(), evidence.document(),
				Stream.concat(result.files().stream(), evidence.files().stream()).toList());
	}

}
