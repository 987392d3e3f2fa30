package vn.nhipcau.importer.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.importer.Changing.Changed;
import vn.nhipcau.importer.Changing;
import vn.nhipcau.importer.PlanDrafts;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.TaughtSpelling;
import vn.nhipcau.plan.AgencyQuestion;

/** Says who leads a task of a draft. */
@Component
class LeadForm implements Form {

	private static final String LEAD = "chutri";

	private final PlanDrafts drafts;

	private final DraftDesk desk;

	private final AgencyQuestion agency;

	private final Agencies agencies;

	LeadForm(PlanDrafts drafts, DraftDesk desk, AgencyQuestion agency, Agencies agencies) {
		this.drafts = drafts;
		this.desk = desk;
		this.agency = agency;
		this.agencies = agencies;
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
		Html text = unknown(turn, answers)
			.map((name) -> turn.words().html("importer.ask.unknown-lead", "written", name))
			.orElseGet(() -> turn.words().html("plan.ask.lead"));
		return this.agency.next(turn.words(), answers, LEAD, text);
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		int row = RowAnswers.row(answers);
		Changing changing = this.agency.lead(answers, LEAD)
			.map((lead) -> this.drafts.lead(turn.actor(), RowAnswers.draft(answers), row, RowAnswers.revision(answers),
					lead))
			.orElseGet(Changing.Over::new);
		turn.say((changing instanceof Changed changed) ? changed(turn.words(), changed, row)
				: this.desk.outcome(turn.words(), changing, row));
	}

	private Reply changed(Words words, Changed changed, int row) {
		Reply card = this.desk.row(words, changed.draft(), row);
		TaughtSpelling taught = changed.taught();
		return (taught == null) ? card
				: DraftDesk
					.before(words.html("importer.taught", "spelling", taught.spelling(), "name",
							this.agencies.find(taught.agency()).map(AgencyView::name).orElse("")), card)
					.row(Reply.press(words.plain("importer.button.forget"),
							new ForgetSpelling.Forget(changed.draft().id().value(), row, taught.id())));
	}

	/** The name whose place the answer takes. */
	private Optional<String> unknown(Turn turn, Answers answers) {
		return this.drafts.find(turn.actor(), RowAnswers.draft(answers))
			.flatMap((draft) -> draft.row(RowAnswers.row(answers)))
			.flatMap((row) -> row.unknownLeads().stream().findFirst());
	}

}
