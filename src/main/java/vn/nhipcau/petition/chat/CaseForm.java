package vn.nhipcau.petition.chat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;
import vn.nhipcau.petition.Said;

/**
 * Asks for the words that go with a deed, then does it. The words are
 * {@code petition.<deed>.ask}, {@code .done} and, where they leave the house,
 * {@code .summary} and {@code .send}.
 */
final class CaseForm implements Form {

	static final String PETITION = "petition";

	static final String SEEN = "seen";

	private static final String WORDS = "words";

	private static final String DATE = "date";

	private static final String FILES = "files";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	/** What the form is filled in for. */
	interface Deed {

		Outcome done(Turn turn, PetitionId id, Filled filled);

	}

	/**
	 * @param seen the draft that was read
	 * @param date {@code null} where none is asked
	 */
	record Filled(Said said, long seen, @Nullable LocalDate date) {
	}

	/** What is asked besides words. */
	enum More {

		NOTHING, FILES, DATE

	}

	private final CaseDeed deed;

	private final More more;

	private final Deed effect;

	private final Petitions petitions;

	private final Reading reading;

	private final CaseCards cards;

	private final Answered answered;

	CaseForm(CaseDeed deed, More more, Deed effect, Tools tools) {
		this.deed = deed;
		this.more = more;
		this.effect = effect;
		this.petitions = tools.petitions();
		this.reading = tools.reading();
		this.cards = tools.cards();
		this.answered = tools.answered();
	}

	/** What every such form works with. */
	record Tools(Petitions petitions, Reading reading, CaseCards cards, Answered answered) {
	}

	@Override
	public String name() {
		return "petition-" + CaseCards.key(this.deed);
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(WORDS)) {
			return Optional.of(Question.open(WORDS, html(turn, answers, "ask"), check(turn)));
		}
		if (this.more == More.DATE && !answers.has(DATE)) {
			return Optional.of(Question.open(DATE, html(turn, answers, "date"), (said) -> day(said.text(), words)));
		}
		int next = 1;
		while (this.more == More.FILES && answers.has(FILES + next)) {
			if (answers.get(FILES + next).isEmpty()) {
				return Optional.empty();
			}
			next++;
		}
		return (this.more == More.FILES)
				? Optional.of(Question.open(FILES + next, html(turn, answers, "files"), check(turn)).optional())
				: Optional.empty();
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		String key = key("summary");
		if (!turn.words().has(key)) {
			return Optional.empty();
		}
		Said said = filled(answers).said();
		return Optional.of(Html.join("\n", List.of(html(turn, answers, "summary"),
				CaseCards.quote(turn.words(), said.words()), CaseCards.files(turn.words(), said.files().size()))));
	}

	@Override
	public String submitLabel(Words words) {
		return words.plain(words.has(key("send")) ? key("send") : "chat.form.send");
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Filled filled = filled(answers);
		Outcome outcome = this.effect.done(turn, id(answers), filled);
		this.answered.to(turn, outcome, (done) -> this.cards.said(turn.words(),
				key((turn.words().has(key("done." + done.state()))) ? "done." + done.state() : "done"), done));
	}

	/** Only citizens' words are screened: officials may write of complaints. */
	private Question.Check check(Turn turn) {
		Question.Check screened = this.reading.any(turn, true);
		Question.Check plain = (said) -> Bundle.of(said).isEmpty()
				? new Question.Refused(turn.words().html("petition.nothing-said"))
				: new Question.Accepted(Bundle.of(said).kept());
		return turn.actor().is(Role.CITIZEN) ? screened : plain;
	}

	private static Question.Verdict day(@Nullable String typed, Words words) {
		try {
			LocalDate day = LocalDate.parse((typed != null) ? typed.strip() : "", DAY);
			return new Question.Accepted(day.toString());
		}
		catch (DateTimeParseException ex) {
			return new Question.Refused(words.html("petition.no-day"));
		}
	}

	private Html html(Turn turn, Answers answers, String part) {
		PetitionView petition = this.petitions.find(turn.actor(), id(answers)).orElse(null);
		return turn.words()
			.html(key(part), "code", (petition != null) ? petition.code() : null, "date",
					answers.find(DATE).map(LocalDate::parse).orElse(null));
	}

	private String key(String part) {
		return "petition." + CaseCards.key(this.deed) + "." + part;
	}

	private static PetitionId id(Answers answers) {
		return new PetitionId(answers.number(PETITION));
	}

	private static Filled filled(Answers answers) {
		Bundle bundle = Bundle.read(answers.get(WORDS));
		for (int i = 1; answers.find(FILES + i).isPresent(); i++) {
			bundle = bundle.plus(Bundle.read(answers.get(FILES + i)));
		}
		return new Filled(bundle.said(), answers.number(SEEN), answers.find(DATE).map(LocalDate::parse).orElse(null));
	}

}
