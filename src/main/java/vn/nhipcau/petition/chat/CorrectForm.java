package vn.nhipcau.petition.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.PersonalData;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;

/** A citizen corrects the words or the telephone of an open case. */
@Component
class CorrectForm implements Form {

	private static final String WHAT = "what";

	private static final String WORDS = "loi";

	private static final String PHONE = "so";

	/** Leave no number at all. */
	private static final String NONE = "kho";

	private final Petitions petitions;

	private final PersonalData data;

	private final Reading reading;

	private final CaseCards cards;

	private final Answered answered;

	CorrectForm(Petitions petitions, PersonalData data, Reading reading, CaseCards cards, Answered answered) {
		this.petitions = petitions;
		this.data = data;
		this.reading = reading;
		this.cards = cards;
		this.answered = answered;
	}

	@Override
	public String name() {
		return "petition-correct";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(WHAT)) {
			String code = this.petitions.find(turn.actor(), id(answers))
				.map(PetitionView::code)
				.map(Object::toString)
				.orElse("");
			return Optional.of(Question.choice(WHAT, words.html("petition.correct.what", "code", code),
					List.of(option(words, WORDS, "correct-words"), option(words, PHONE, "correct-phone"))));
		}
		String what = answers.get(WHAT);
		if (answers.has(what)) {
			return Optional.empty();
		}
		return Optional.of(what.equals(WORDS)
				? Question.open(WORDS, words.html("petition.correct.words"), this.reading.words(turn))
				: Question.open(PHONE, words.html("petition.correct.phone"), this.reading.phone(words))
					.options(List.of(option(words, NONE, "anonymous")))
					.number());
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Outcome outcome = answers.get(WHAT).equals(WORDS)
				? this.data.reword(turn.actor(), id(answers), answers.get(WORDS))
				: this.data.reach(turn.actor(), id(answers),
						answers.find(PHONE).filter((phone) -> !phone.equals(NONE)).map(String::strip).orElse(null));
		this.answered.to(turn, outcome, (done) -> this.cards.said(turn.words(), "petition.correct.done", done));
	}

	private static Option option(Words words, String value, String label) {
		return new Option(value, words.plain("petition.button." + label));
	}

	private static PetitionId id(Answers answers) {
		return new PetitionId(answers.number(CaseForm.PETITION));
	}

}
