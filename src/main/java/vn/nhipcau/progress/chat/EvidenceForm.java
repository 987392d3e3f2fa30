package vn.nhipcau.progress.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.progress.ReportId;

/** Evidence for a result that is recorded already. */
@Component
class EvidenceForm implements Form {

	private final EvidenceSteps steps;

	private final EvidenceListener evidence;

	EvidenceForm(EvidenceSteps steps, EvidenceListener evidence) {
		this.steps = steps;
		this.evidence = evidence;
	}

	@Override
	public String name() {
		return "minhchung";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return this.steps.next(turn.words(), answers);
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		this.evidence.add(turn, new ReportId(answers.number("report")), this.steps.given(answers));
	}

}
