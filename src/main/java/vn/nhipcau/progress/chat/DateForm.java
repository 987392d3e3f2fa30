package vn.nhipcau.progress.chat;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.DecidingDocument;
import vn.nhipcau.obligation.Due;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Outcome;
import vn.nhipcau.progress.Document;

/** {@code Điều chỉnh thời hạn}: by which document, and to which day. */
@Component
class DateForm extends WorkForm {

	private static final String NUMBER = "so";

	private static final String ISSUED = "ngay";

	private static final String DAY = "han";

	private static final int LONGEST_NUMBER = 200;

	private final Obligations obligations;

	private final Wordings wordings;

	private final Refusals refusals;

	private final Echo echo;

	DateForm(Obligations obligations, Wordings wordings, Refusals refusals, Echo echo) {
		super("doihan");
		this.obligations = obligations;
		this.wordings = wordings;
		this.refusals = refusals;
		this.echo = echo;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(NUMBER)) {
			return Optional
				.of(Question.open(NUMBER, words.html("progress.ask-deciding-document", "code", work(answers).code()),
						(said) -> number(words, said)));
		}
		if (named(answers).date() == null && !answers.has(ISSUED)) {
			return Optional.of(Question.open(ISSUED, words.html("progress.ask-document-day"),
					(said) -> day(words, said, this.wordings.today(), false)));
		}
		return answers.has(DAY) ? Optional.empty()
				: Optional.of(Question.open(DAY, words.html("progress.ask-new-day", "code", work(answers).code()),
						(said) -> newDay(turn, answers, said)));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		LocalDate before = lastDay(turn, answers).orElse(null);
		DecidingDocument document = document(answers);
		return Optional.of(turn.words()
			.html("progress.summary.doihan", "code", work(answers).code(), "dated", String.valueOf(before != null),
					"before", before, "day", LocalDate.parse(answers.get(DAY)), "number", document.number(), "date",
					document.date()));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		LocalDate day = LocalDate.parse(answers.get(DAY));
		Outcome outcome = this.obligations.changeDate(turn.actor(), seen(answers), Due.by(day), document(answers));
		if (outcome instanceof Outcome.Done done) {
			turn.say(Reply.of(turn.words().html("progress.date-changed", "code", done.obligation().code(), "day", day))
				.row(TaskList.opening(done.obligation()))
				.about(WorkCard.about(done.obligation())));
		}
		else if (outcome instanceof vn.nhipcau.obligation.Refused refused) {
			this.echo.current(turn, work(answers), this.refusals.of(turn, work(answers), refused));
		}
	}

	/** A number has a digit; a day that comes with it is read as well. */
	private Verdict number(Words words, Utterance said) {
		String text = (said.text() != null) ? said.text().strip() : "";
		boolean numbered = text.codePoints().anyMatch(Character::isDigit) && text.length() <= LONGEST_NUMBER;
		return numbered ? Parts.read(words, Utterance.text(text), this.wordings.today())
				: new Refused(words.html("progress.no-document-number"));
	}

	/** Another day than before, and none that was over when the document was issued. */
	private Verdict newDay(Turn turn, Answers answers, Utterance said) {
		DayWords.Day read = DayWords.read((said.text() != null) ? said.text() : "", this.wordings.today());
		if (!(read instanceof DayWords.On on)) {
			return noDay(turn.words(), read);
		}
		if (on.date().isBefore(document(answers).date())) {
			return new Refused(turn.words().html("progress.day.before-document", "day", on.date()));
		}
		return lastDay(turn, answers).filter(on.date()::equals).isPresent()
				? new Refused(turn.words().html("progress.day.same", "day", on.date()))
				: new Accepted(on.date().toString());
	}

	private Optional<LocalDate> lastDay(Turn turn, Answers answers) {
		return this.obligations.find(turn.actor(), work(answers)).map(ObligationView::lastDay);
	}

	private Document named(Answers answers) {
		String said = answers.get(NUMBER).strip();
		return DocumentWords.find(said, this.wordings.today()).orElse(new Document(said, null));
	}

	private DecidingDocument document(Answers answers) {
		Document named = named(answers);
		LocalDate issued = (named.date() != null) ? named.date() : LocalDate.parse(answers.get(ISSUED));
		return new DecidingDocument(named.number(), issued);
	}

}
