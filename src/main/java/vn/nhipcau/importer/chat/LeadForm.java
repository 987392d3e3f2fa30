package vn.nhipcau.importer.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.plan.AgencyQuestion;

/** Says who leads a task of a draft. */
@Component
class LeadForm implements Form {

	private static final String LEAD = "chutri";

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	private final AgencyQuestion agency;

	LeadForm(PlanDrafts drafts, DraftDesk desk, AgencyQuestion agency) {
		this.drafts = drafts;
		this.desk = desk;
		this.agency = agency;
	}

	@Override
	public String name() {
		return "doichutri";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return this.agency.next(turn.words(), answers, LEAD, turn.words().html("plan.ask.lead"));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		int row = RowAnswers.row(answers);
		Changing changing = this.agency.lead(answers, LEAD)
			.map((lead) -> this.drafts.lead(turn.actor(), RowAnswers.draft(answers), row, RowAnswers.revision(answers),
					lead))
			.orElseGet(Changing.Over::new);
		turn.say((changing instanceof Changed changed) ? this.desk.row(turn.words(), changed.draft(), row)
				: this.desk.outcome(turn.words(), changing, row));
	}

}
