package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.ReportKind;
import vn.nhipcau.progress.Reports;
import vn.nhipcau.progress.Source;
import vn.nhipcau.progress.chat.Reading.Doubtful;
import vn.nhipcau.progress.chat.Reading.Understood;

/** What an agency said elsewhere: which work, from where, what. */
@Component
class RecordForm extends WorkForm {

	private static final List<ReportKind> KINDS = List.of(ReportKind.PROGRESS, ReportKind.RESULT, ReportKind.OBSTACLE,
			ReportKind.CLEARED);

	private final Obligations obligations;

	private final Reports reports;

	private final EvidenceSteps steps;

	private final Echo echo;

	private final Wordings wordings;

	RecordForm(Obligations obligations, Reports reports, EvidenceSteps steps, Echo echo, Wordings wordings) {
		super("ghinhanthay");
		this.obligations = obligations;
		this.reports = reports;
		this.steps = steps;
		this.echo = echo;
		this.wordings = wordings;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has("viec")) {
			return Optional.of(Question.open("viec", words.html("progress.ask-code"), (said) -> code(turn, said)));
		}
		if (!answers.has("nguon")) {
			return Optional.of(Question.choice("nguon", words.html("progress.ask-source", "code", work(answers).code()),
					options(words, "progress.source.", Source.ofOne())));
		}
		if (!answers.has("loai")) {
			return Optional
				.of(Question.choice("loai", words.html("progress.ask-kind"), options(words, "progress.kind.", KINDS)));
		}
		Parts said = new Parts(answers, "nd");
		if (said.text().isEmpty()) {
			return Optional.of(content(words, answers, said));
		}
		return this.steps.next(words, answers);
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		Words words = turn.words();
		Draft draft = draft(answers);
		return Optional.of(words.html("progress.summary.ghinhanthay", "code", work(answers).code(), "source",
				words.html("progress.source." + source(answers)), "kind", words.html("progress.kind." + draft.kind()),
				"amount", this.wordings.progress(words, draft.progress()), "evidence",
				this.wordings.evidence(words, draft.evidence())));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		this.echo.filed(turn, work(answers),
				this.reports.recordFor(turn.actor(), Ref.now(work(answers)), draft(answers), source(answers)));
	}

	private Question content(Words words, Answers answers, Parts said) {
		ReportKind kind = ReportKind.valueOf(answers.get("loai"));
		Html text = words.html("progress.ask-content." + kind);
		return (kind == ReportKind.PROGRESS)
				? Question.open(said.nextKey(), text, (answer) -> amount(words, answer)).number()
				: words(words, said, text, this.wordings.today());
	}

	private Verdict code(Turn turn, Utterance said) {
		Optional<ObligationView> work = this.obligations.find(turn.actor(), (said.text() != null) ? said.text() : "");
		return work.<Verdict>map((found) -> new Accepted(String.valueOf(found.id().value())))
			.orElseGet(() -> new Refused(turn.words().html("progress.refused.not-found")));
	}

	private Verdict amount(Words words, Utterance said) {
		String text = (said.text() != null) ? said.text() : "";
		Reading reading = StatusWords.answer(text);
		if (reading instanceof Understood understood && understood.progress() != null) {
			return Parts.read(words, said, this.wordings.today());
		}
		return new Refused(words.html(
				(reading instanceof Doubtful doubtful) ? "progress.doubt." + doubtful.why() : "progress.doubt.WORDS"));
	}

	private Draft draft(Answers answers) {
		Parts said = new Parts(answers, "nd");
		ReportKind kind = ReportKind.valueOf(answers.get("loai"));
		Evidence more = this.steps.given(answers);
		String text = (more.text() != null) ? said.text() + "\n" + more.text() : said.text();
		Evidence all = new Evidence(text, more.document(),
				Stream.concat(said.files().stream(), more.files().stream()).toList());
		Progress progress = (kind == ReportKind.PROGRESS
				&& StatusWords.answer(said.text()) instanceof Understood understood) ? understood.progress() : null;
		return new Draft(kind, progress, all);
	}

	private static Source source(Answers answers) {
		return Source.valueOf(answers.get("nguon"));
	}

	private static List<Option> options(Words words, String prefix, List<? extends Enum<?>> values) {
		return values.stream().map((value) -> new Option(value.name(), words.plain(prefix + value))).toList();
	}

}
