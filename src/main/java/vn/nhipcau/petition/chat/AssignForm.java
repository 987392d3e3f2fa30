package vn.nhipcau.petition.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.PetitionId;

/** The coordinator types some letters of an agency's name and picks it. */
@Component
class AssignForm implements Form {

	private static final String LETTERS = "letters";

	private static final String AGENCY = "agency";

	private final Agencies agencies;

	private final CaseWork work;

	private final Answered answered;

	AssignForm(Agencies agencies, CaseWork work, Answered answered) {
		this.agencies = agencies;
		this.work = work;
		this.answered = answered;
	}

	@Override
	public String name() {
		return "petition-assign";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (!answers.has(LETTERS)) {
			return Optional.of(Question.open(LETTERS, turn.words().html("petition.assign.ask"), (said) -> {
				String typed = (said.text() != null) ? said.text().strip() : "";
				return this.agencies.search(typed).isEmpty()
						? new Question.Refused(turn.words().html("petition.assign.nobody"))
						: new Question.Accepted(typed);
			}));
		}
		if (!answers.has(AGENCY)) {
			List<Question.Option> found = this.agencies.search(answers.get(LETTERS))
				.stream()
				.map((agency) -> new Question.Option(Long.toString(agency.id().value()), agency.name()))
				.toList();
			return Optional.of(Question.choice(AGENCY, turn.words().html("petition.assign.which"), found));
		}
		return Optional.empty();
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		AgencyId agency = new AgencyId(answers.number(AGENCY));
		String name = this.agencies.find(agency).map(AgencyView::name).orElse("");
		this.answered.to(turn,
				this.work.assign(turn.actor(), new PetitionId(answers.number(CaseForm.PETITION)), agency),
				(done) -> Reply.of(turn.words().html("petition.assign.done", "code", done.code(), "agency", name))
					.about(CaseCards.about(done)));
	}

}
