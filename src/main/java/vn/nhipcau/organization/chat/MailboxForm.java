package vn.nhipcau.organization.chat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Mailboxes;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.Refusal;

/** Whose mailbox, and which: a person by a few letters, then one address or none. */
@Component
class MailboxForm implements Form {

	private static final String LETTERS = "letters";

	private static final String PERSON = "person";

	private static final String ADDRESS = "address";

	private static final String NONE = "none";

	private final Mailboxes mailboxes;

	private final People people;

	private final Agencies agencies;

	MailboxForm(Mailboxes mailboxes, People people, Agencies agencies) {
		this.mailboxes = mailboxes;
		this.people = people;
		this.agencies = agencies;
	}

	@Override
	public String name() {
		return "thudientu";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(LETTERS)) {
			return Optional.of(Question.open(LETTERS, words.html("organization.mailbox.ask-person"),
					(said) -> letters(turn, typed(said))));
		}
		if (!answers.has(PERSON)) {
			return Optional.of(Question.choice(PERSON, words.html("organization.mailbox.choose-person"),
					found(turn, answers.get(LETTERS))));
		}
		return answers.has(ADDRESS) ? Optional.empty() : Optional.of(address(turn, person(answers)));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		String key = isNone(answers) ? "organization.mailbox.summary-none" : "organization.mailbox.summary";
		return Optional.of(turn.words().html(key, "name", name(answers), "address", answers.get(ADDRESS)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		PersonId person = person(answers);
		Outcome<PersonId> outcome = isNone(answers) ? this.mailboxes.take(turn.actor(), person)
				: this.mailboxes.give(turn.actor(), person, answers.get(ADDRESS));
		String key = isNone(answers) ? "organization.mailbox.taken" : "organization.mailbox.given";
		turn.say((outcome instanceof Outcome.Done) ? Reply.of(turn.words().html(key, "name", name(answers)))
				: Refusals.reply(turn.words(), outcome));
	}

	private Question.Verdict letters(Turn turn, String letters) {
		return this.mailboxes.search(turn.actor(), letters).isEmpty()
				? new Question.Refused(turn.words().html("organization.mailbox.nobody", "letters", letters))
				: new Question.Accepted(letters);
	}

	private List<Question.Option> found(Turn turn, String letters) {
		return this.mailboxes.search(turn.actor(), letters)
			.stream()
			.map((holder) -> new Question.Option(String.valueOf(holder.person().value()), label(holder)))
			.toList();
	}

	private String label(Holder holder) {
		return holder.name() + this.agencies.find(holder.agency())
			.map(AgencyView::shortName)
			.map((agency) -> ", " + agency)
			.orElse("");
	}

	private Question address(Turn turn, PersonId person) {
		Words words = turn.words();
		Optional<String> now = this.mailboxes.of(turn.actor(), person);
		Html text = words.html(now.isPresent() ? "organization.mailbox.ask-other" : "organization.mailbox.ask-address",
				"now", now.orElse(""));
		Question question = Question.open(ADDRESS, text, (said) -> address(words, typed(said)));
		return now.isEmpty() ? question
				: question.options(List.of(new Question.Option(NONE, words.plain("organization.mailbox.none"))));
	}

	private Question.Verdict address(Words words, String typed) {
		Optional<Refusal> fault = this.mailboxes.fault(typed);
		return fault.isPresent() ? new Question.Refused(Refusals.words(words, fault.get()))
				: new Question.Accepted(typed.strip());
	}

	private String name(Answers answers) {
		return this.people.name(person(answers)).orElse("");
	}

	private static boolean isNone(Answers answers) {
		return answers.get(ADDRESS).equals(NONE);
	}

	private static PersonId person(Answers answers) {
		return new PersonId(Long.parseLong(answers.get(PERSON)));
	}

	private static String typed(Utterance said) {
		return Objects.requireNonNullElse(said.text(), "").strip();
	}

}
