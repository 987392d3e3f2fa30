package vn.nhipcau.organization.chat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyDraft;
import vn.nhipcau.organization.AgencyKind;
import vn.nhipcau.organization.AgencyLevel;
import vn.nhipcau.organization.AgencyRegister;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Outcome;

/** Founds an agency. */
@Component
class FoundAgencyForm implements Form, Callback<FoundAgencyForm.Found> {

	private static final String ABBREVIATION = "abbreviation";

	private static final String KIND = "kind";

	private static final String LEVEL = "level";

	private static final String ARMED = "armed";

	private static final String PARENT = "parent";

	private static final String ORDER = "order";

	private static final String FROM = "from";

	private static final int LONGEST_ABBREVIATION = 40;

	private final Agencies agencies;

	private final AgencyRegister register;

	private final NewName name;

	private final AgencyPick pick;

	private final AgencyCard card;

	FoundAgencyForm(Agencies agencies, AgencyRegister register, NewName name, AgencyPick pick, AgencyCard card) {
		this.agencies = agencies;
		this.register = register;
		this.name = name;
		this.pick = pick;
		this.card = card;
	}

	record Found() {
	}

	@Override
	public String name() {
		return "themcoquan";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public String prefix() {
		return "ag4";
	}

	@Override
	public Class<Found> payload() {
		return Found.class;
	}

	@Override
	public void pressed(Turn turn, Found found) {
		if (AgenciesCommand.keeps(turn.actor())) {
			turn.open(this, Answers.none());
		}
		else {
			turn.say(Reply.of(turn.words().html("organization.refused.NOT_ALLOWED")));
		}
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		return this.name.next(words, answers, words.html("organization.agency.ask-name"), null)
			.or(() -> ask(answers, ABBREVIATION, abbreviation(words)))
			.or(() -> ask(answers, KIND, choice(words, KIND, AgencyKind.values())))
			.or(() -> isCommanded(answers) ? ask(answers, LEVEL, choice(words, LEVEL, AgencyLevel.values()))
					: Optional.empty())
			.or(() -> isCommanded(answers) ? ask(answers, ARMED, armed(words)) : Optional.empty())
			.or(() -> this.pick.next(words, answers, PARENT, words.html("organization.agency.ask-parent"), Set.of())
				.map((question) -> question.key().equals(PARENT) ? question.optional() : question))
			.or(() -> ask(answers, ORDER, order(words)))
			.or(() -> ask(answers, FROM,
					Question.open(FROM, words.html("organization.agency.ask-from"), new TypedDay(words)).optional()));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		Words words = turn.words();
		AgencyDraft draft = draft(answers);
		String parent = this.pick.chosen(answers, PARENT).map(AgencyView::name).orElse("");
		return Optional.of(words.html("organization.agency.found-summary", "name", draft.name(), "abbreviation",
				draft.abbreviation(), "kind", words.html("organization.agency.kind." + draft.kind()), "level",
				words.html("organization.agency.level." + draft.level()), "parent", parent, "order",
				draft.officialOrder(), "from", draft.validFrom(), "armed", String.valueOf(draft.armedForce()), "part",
				String.valueOf(!parent.isEmpty()), "dated", String.valueOf(draft.validFrom() != null), "short",
				String.valueOf(draft.abbreviation() != null)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Outcome<AgencyId> outcome = this.register.found(turn.actor(), draft(answers));
		turn.say((outcome instanceof Outcome.Done<AgencyId> done)
				? this.card.of(turn.words(), turn.actor(), done.value()) : Refusals.reply(turn.words(), outcome));
	}

	private AgencyDraft draft(Answers answers) {
		@Nullable AgencyId parent = this.pick.chosen(answers, PARENT).map(AgencyView::id).orElse(null);
		return new AgencyDraft(answers.get(NewName.NAME), answers.find(ABBREVIATION).orElse(null),
				value(AgencyKind.class, answers.get(KIND)),
				answers.find(LEVEL).map((level) -> value(AgencyLevel.class, level)).orElse(AgencyLevel.OTHER),
				answers.find(ARMED).filter("yes"::equals).isPresent(), parent,
				answers.find(ORDER).map(Integer::valueOf).orElseGet(this::last),
				answers.find(FROM).map(LocalDate::parse).orElse(null));
	}

	private int last() {
		return this.agencies.notEnded().stream().mapToInt(AgencyView::officialOrder).max().orElse(0) + 1;
	}

	private Question order(Words words) {
		return Question.open(ORDER, words.html("organization.agency.ask-order", "last", last() - 1), (said) -> {
			String typed = Optional.ofNullable(said.text()).orElse("").strip();
			return typed.matches("[1-9]\\d{0,3}") ? new Question.Accepted(typed)
					: new Question.Refused(words.html("organization.agency.bad-order"));
		}).number().optional();
	}

	private static Question abbreviation(Words words) {
		return Question.open(ABBREVIATION, words.html("organization.agency.ask-abbreviation"), (said) -> {
			Question.Verdict name = new TypedName(words).read(said);
			return (name instanceof Question.Accepted typed && typed.value().length() > LONGEST_ABBREVIATION)
					? new Question.Refused(words.html("organization.agency.bad-abbreviation")) : name;
		}).optional();
	}

	private static Question armed(Words words) {
		return Question.choice(ARMED, words.html("organization.agency.ask-armed"),
				List.of(new Question.Option("no", words.plain("organization.agency.no")),
						new Question.Option("yes", words.plain("organization.agency.yes"))));
	}

	private static <E extends Enum<E>> Question choice(Words words, String key, E[] values) {
		return Question.choice(key, words.html("organization.agency.ask-" + key), options(words, key, values));
	}

	private static <E extends Enum<E>> List<Question.Option> options(Words words, String key, E[] values) {
		return Arrays.stream(values)
			.map((value) -> new Question.Option(value.name().toLowerCase(Locale.ROOT),
					words.plain("organization.agency." + key + "." + value)))
			.toList();
	}

	private static Optional<Question> ask(Answers answers, String key, Question question) {
		return answers.has(key) ? Optional.empty() : Optional.of(question);
	}

	private static boolean isCommanded(Answers answers) {
		return value(AgencyKind.class, answers.get(KIND)) == AgencyKind.COMMANDED;
	}

	private static <E extends Enum<E>> E value(Class<E> type, String option) {
		return Enum.valueOf(type, option.toUpperCase(Locale.ROOT));
	}

}
