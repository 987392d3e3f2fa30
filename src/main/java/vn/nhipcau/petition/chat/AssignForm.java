package vn.nhipcau.petition.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.Petitions;

/** The coordinator types some letters of an agency's name and picks it. */
@Component
class AssignForm implements Form {

	private static final String LETTERS = "letters";

	private static final String AGENCY = "agency";

	private final Agencies agencies;

	private final Petitions petitions;

	private final CaseWork work;

	private final Answered answered;

	AssignForm(Agencies agencies, Petitions petitions, CaseWork work, Answered answered) {
		this.agencies = agencies;
		this.petitions = petitions;
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

	/** One wrong tap would go to the agency and the citizen. */
	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		String code = this.petitions.find(turn.actor(), petition(answers))
			.map((petition) -> petition.code().value())
			.orElse("");
		return Optional.of(turn.words().html("petition.assign.summary", "code", code, "agency", name(answers)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		this.answered.to(turn, this.work.assign(turn.actor(), petition(answers), new AgencyId(answers.number(AGENCY))),
				(done) -> Reply
					.of(turn.words().html("petition.assign.done", "code", done.code(), "agency", name(answers)))
					.about(CaseCards.about(done)));
	}

	private String name(Answers answers) {
		return this.agencies.find(new AgencyId(answers.number(AGENCY))).map(AgencyView::name).orElse("");
	}

	private static PetitionId petition(Answers answers) {
		return new PetitionId(answers.number(CaseForm.PETITION));
	}

}
