package vn.nhipcau.organization.chat;

import java.time.LocalDate;
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
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Heir;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.Refusal;

/**
 * Records that an agency ends and who carries on: merged into one, or split among
 * several.
 */
@Component
class SuccessionForm implements Form {

	private static final String DAY = "day";

	private static final String DOCUMENT = "document";

	private static final int LONGEST_DOCUMENT = 200;

	private final Agencies agencies;

	private final AgencyRegister register;

	private final HeirQuestions heirs;

	SuccessionForm(Agencies agencies, AgencyRegister register, HeirQuestions heirs) {
		this.agencies = agencies;
		this.register = register;
		this.heirs = heirs;
	}

	@Override
	public String name() {
		return "sapxepcoquan";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		Optional<AgencyView> former = former(answers);
		if (former.isEmpty()) {
			return Optional.empty();
		}
		Optional<Question> heir = this.heirs.next(words, answers, former.get());
		if (heir.isPresent()) {
			return heir;
		}
		if (!answers.has(DAY)) {
			return Optional.of(Question.open(DAY, words.html("organization.agency.ask-day"),
					(said) -> day(words, said, former.get())));
		}
		return answers.has(DOCUMENT) ? Optional.empty() : Optional.of(Question.open(DOCUMENT,
				words.html("organization.agency.ask-document"), (said) -> document(words, said)));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		return Optional
			.of(Html.lines(described(turn.words(), "organization.agency.succession-summary", answers), turn.words()
				.html("organization.agency.succession-effect", "several", String.valueOf(isSplit(answers)))));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Outcome<AgencyId> outcome = former(answers).isEmpty() ? Outcome.refused(Refusal.UNKNOWN)
				: this.register.succeed(turn.actor(), id(answers), this.heirs.heirs(answers),
						LocalDate.parse(answers.get(DAY)), answers.get(DOCUMENT));
		turn.say((outcome instanceof Outcome.Done)
				? Reply.of(described(turn.words(), "organization.agency.succession-done", answers))
				: Refusals.reply(turn.words(), outcome));
	}

	private Html described(Words words, String key, Answers answers) {
		String former = former(answers).map(AgencyView::name).orElse("");
		Html heirs = Html.join("; ", this.heirs.heirs(answers).stream().map((heir) -> heir(words, heir)).toList());
		return words.html(key, "former", former, "heirs", heirs, "day",
				answers.find(DAY).map(LocalDate::parse).orElse(null), "document", answers.find(DOCUMENT).orElse(""));
	}

	private Html heir(Words words, Heir heir) {
		String name = this.agencies.find(heir.agency()).map(AgencyView::name).orElse("");
		return (heir.fieldOfWork() != null)
				? words.html("organization.agency.heir", "name", name, "field", heir.fieldOfWork()) : Html.text(name);
	}

	private boolean isSplit(Answers answers) {
		List<Heir> all = this.heirs.heirs(answers);
		return all.size() > 1;
	}

	private Optional<AgencyView> former(Answers answers) {
		return this.agencies.find(id(answers));
	}

	private static AgencyId id(Answers answers) {
		return new AgencyId(answers.number(EditAgency.AGENCY));
	}

	private static Question.Verdict day(Words words, Utterance said, AgencyView former) {
		Question.Verdict verdict = new TypedDay(words).read(said);
		boolean early = verdict instanceof Question.Accepted day && former.validFrom() != null
				&& LocalDate.parse(day.value()).isBefore(former.validFrom());
		return early ? new Question.Refused(Refusals.words(words, Refusal.DAY_TOO_EARLY)) : verdict;
	}

	private static Question.Verdict document(Words words, Utterance said) {
		String typed = Optional.ofNullable(said.text()).orElse("").strip();
		return (typed.length() >= 3 && typed.length() <= LONGEST_DOCUMENT) ? new Question.Accepted(typed)
				: new Question.Refused(words.html("organization.agency.bad-document"));
	}

}
