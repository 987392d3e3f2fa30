package vn.nhipcau.progress.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.progress.ReportId;

/** Evidence for a result that is recorded already. */
@Component
class EvidenceForm extends WorkForm {

	private final EvidenceSteps steps;

	private final EvidenceListener evidence;

	EvidenceForm(EvidenceSteps steps, EvidenceListener evidence) {
		super("minhchung");
		this.steps = steps;
		this.evidence = evidence;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return this.steps.next(turn.words(), answers);
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		this.evidence.add(turn, work(answers), new ReportId(answers.number("report")), this.steps.given(answers));
	}

}
