package vn.nhipcau.importer.chat;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.plan.TaskAnswers;
import vn.nhipcau.plan.TypedDocument;

/** Says by which number and date a document is cited. */
@Component
class CiteForm implements Form {

	private static final String NUMBER = "so";

	private static final String DATE = "ngay";

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	private final TaskAnswers checks;

	CiteForm(PlanDrafts drafts, DraftDesk desk, TaskAnswers checks) {
		this.drafts = drafts;
		this.desk = desk;
		this.checks = checks;
	}

	@Override
	public String name() {
		return "suavanban";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (!answers.has(NUMBER)) {
			return Optional
				.of(Question.open(NUMBER, turn.words().html("plan.ask.number"), this.checks.number(turn.words())));
		}
		boolean dated = answers.has(DATE) || TypedDocument.of(answers.get(NUMBER)).date().isPresent();
		return dated ? Optional.empty() : Optional
			.of(Question.open(DATE, turn.words().html("plan.ask.date"), this.checks.documentDate(turn.words())));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		TypedDocument typed = TypedDocument.of(answers.get(NUMBER));
		Changing changing = this.drafts.cite(turn.actor(), RowAnswers.draft(answers), answers.get(NUMBER),
				typed.date().orElseGet(() -> LocalDate.parse(answers.get(DATE))));
		turn.say((changing instanceof Changed changed) ? this.desk.summary(turn.words(), changed.draft())
				: this.desk.outcome(turn.words(), changing, 0));
	}

}
