package vn.nhipcau.petition.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.petition.Consents;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.PetitionKind;
import vn.nhipcau.petition.Petitions;

/**
 * Leads a citizen from the first words to the code: where it is (may be skipped), consent
 * (once), send. Photos and further words are welcome at every step.
 */
@Component
class ReportForm implements Form {

	static final String NAME = "petition-report";

	private final Petitions petitions;

	private final Consents consents;

	private final Reading reading;

	private final DraftCard card;

	private final Answered answered;

	private final Localities localities;

	private final FileStore files;

	ReportForm(Petitions petitions, Consents consents, Reading reading, DraftCard card, Answered answered,
			Localities localities, FileStore files) {
		this.petitions = petitions;
		this.consents = consents;
		this.reading = reading;
		this.card = card;
		this.answered = answered;
		this.localities = localities;
		this.files = files;
	}

	/** What the form starts with: nothing is asked that is known. */
	Answers start(Actor actor, Answers given) {
		return this.consents.of(actor).isPresent() ? given.with(Draft.CONSENTED, "1") : given;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Draft draft = Draft.of(answers);
		Words words = turn.words();
		String key = draft.nextKey();
		Question.Check check = this.reading.any(turn, draft.wasAsked());
		return switch (draft.step()) {
			case WORDS -> Optional.of(Question.open(key, words.html("petition.report.words"), check));
			case LOCALITY -> Optional.of(locality(words, draft, this.localities.reading(words, check)));
			case CONSENT -> Optional.of(Question.open(key, this.card.consent(turn), consent(words, check))
				.options(List.of(option(words, Draft.Option.AGREE, "agree"),
						option(words, Draft.Option.DISAGREE, "disagree"))));
			case REVIEW -> Optional.of(Question.open(key, this.card.review(words, draft), sending(words, check))
				.options(choices(words, draft)));
			case FILES -> Optional.of(Question.open(key, words.html("petition.report.files"), check).optional());
			case EDIT -> Optional.of(Question.open(key, words.html("petition.report.edit"), check));
			case KIND -> Optional.of(Question.choice(key, words.html("petition.report.kind"), kinds(words)));
			case CALL -> Optional.of(Question.open(key, words.html("petition.report.call"), this.reading.phone(words))
				.number()
				.orContact(words.plain("petition.button.my-phone")));
			case SEND, DECLINED -> Optional.empty();
		};
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Draft draft = Draft.of(answers);
		if (draft.step() == Draft.Step.DECLINED) {
			forget(turn, draft);
			turn.say(this.card.declined(turn.words()));
			return;
		}
		this.consents.give(turn.actor());
		Outcome outcome = this.petitions.submit(turn.actor(), draft.petition(this.card.kind(turn.words(), draft)));
		this.answered.to(turn, outcome, (done) -> this.card.receipt(turn, done));
	}

	private Question locality(Words words, Draft draft, Question.Check check) {
		Question question = Question.open(draft.nextKey(), this.card.withLocality(words, draft), check).optional();
		return draft.hasPlace() ? question : question.orPlace(words.plain("petition.button.my-place"));
	}

	private Question.Check consent(Words words, Question.Check check) {
		return Reading.meaning(words, "petition.yes.words", Draft.Option.AGREE,
				Reading.meaning(words, "petition.no.words", Draft.Option.DISAGREE, this.reading.more(check, words)));
	}

	private static Question.Check sending(Words words, Question.Check check) {
		return Reading.meaning(words, "petition.yes.words", Draft.Option.SEND, check);
	}

	/** What stood in the chat too: without consent nothing of it is kept. */
	private void forget(Turn turn, Draft draft) {
		draft.bundle().files().forEach(this.files::forget);
		turn.clear();
	}

	private static List<Option> choices(Words words, Draft draft) {
		return List.of(option(words, Draft.Option.SEND, "send"), option(words, Draft.Option.EDIT, "change"),
				option(words, Draft.Option.FILES, "add-files"),
				option(words, Draft.Option.ANONYMOUS, draft.isAnonymous() ? "named" : "anonymous"),
				option(words, Draft.Option.CALL, "call-me"), option(words, Draft.Option.KIND, "change-kind"));
	}

	private static List<Option> kinds(Words words) {
		return Arrays.stream(PetitionKind.values())
			.map((kind) -> new Option(Integer.toString(kind.ordinal()), words.plain("petition.kind." + kind)))
			.toList();
	}

	private static Option option(Words words, String value, String label) {
		return new Option(value, words.plain("petition.button." + label));
	}

}
