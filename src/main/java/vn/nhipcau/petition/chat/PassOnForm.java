package vn.nhipcau.petition.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;
import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;

/** Gives a case to a colleague in the same agency. */
@Component
class PassOnForm implements Form {

	private static final String COLLEAGUE = "colleague";

	private final Petitions petitions;

	private final CaseWork work;

	private final Posts posts;

	private final Answered answered;

	private final OfficialNews news;

	PassOnForm(Petitions petitions, CaseWork work, Posts posts, Answered answered, OfficialNews news) {
		this.petitions = petitions;
		this.work = work;
		this.posts = posts;
		this.answered = answered;
		this.news = news;
	}

	@Override
	public String name() {
		return "petition-pass-on";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return answers.has(COLLEAGUE) ? Optional.empty() : Optional.of(Question.choice(COLLEAGUE,
				turn.words().html("petition.pass-on.ask", "code", code(turn, answers)), colleagues(turn, answers)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		PersonId colleague = new PersonId(answers.number(COLLEAGUE));
		Outcome outcome = this.work.passOn(turn.actor(), id(answers), colleague);
		this.answered.to(turn, outcome,
				(done) -> Reply
					.of(turn.words().html("petition.pass-on.done", "code", done.code(), "name", name(turn, answers)))
					.about(CaseCards.about(done)));
		if (outcome instanceof Outcome.Done done && !colleague.equals(turn.actor().person())) {
			this.news.passedOn(done.petition(), colleague);
		}
	}

	private List<Question.Option> colleagues(Turn turn, Answers answers) {
		Map<PersonId, String> names = new LinkedHashMap<>();
		this.petitions.find(turn.actor(), id(answers))
			.map(PetitionView::agency)
			.map(this.posts::colleagues)
			.orElse(List.of())
			.forEach((Holder holder) -> names.putIfAbsent(holder.person(), holder.name()));
		return names.entrySet()
			.stream()
			.map((one) -> new Question.Option(Long.toString(one.getKey().value()), one.getValue()))
			.toList();
	}

	private String name(Turn turn, Answers answers) {
		return colleagues(turn, answers).stream()
			.filter((one) -> one.value().equals(answers.get(COLLEAGUE)))
			.map(Question.Option::label)
			.findFirst()
			.orElse("");
	}

	private String code(Turn turn, Answers answers) {
		return this.petitions.find(turn.actor(), id(answers)).map((petition) -> petition.code().value()).orElse("");
	}

	private static PetitionId id(Answers answers) {
		return new PetitionId(answers.number(CaseForm.PETITION));
	}

}
