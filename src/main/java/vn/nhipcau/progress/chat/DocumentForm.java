package vn.nhipcau.progress.chat;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.Ref;
import vn.nhipcau.progress.Document;
import vn.nhipcau.progress.Draft;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Reports;

/** {@code Đã báo cáo bằng văn bản}: of which work, its number, its day. */
@Component
class DocumentForm extends WorkForm {

	private final Reports reports;

	private final EvidenceSteps steps;

	private final Echo echo;

	private final Wordings wordings;

	private final WorkChoice choice;

	DocumentForm(Reports reports, EvidenceSteps steps, Echo echo, Wordings wordings, WorkChoice choice) {
		super("vanban");
		this.reports = reports;
		this.steps = steps;
		this.echo = echo;
		this.wordings = wordings;
		this.choice = choice;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (!answers.has("viec")) {
			return Optional.of(this.choice.question(turn, turn.words().html("progress.ask-which-document")));
		}
		Parts parts = new Parts(answers, "so");
		if (parts.text().isEmpty()) {
			return Optional
				.of(Question.open(parts.nextKey(), asked(turn.words(), parts), (said) -> number(turn.words(), said)));
		}
		return (document(answers).date() == null && !answers.has("ngay")) ? Optional.of(this.steps.askDay(turn.words()))
				: Optional.empty();
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		return Optional.of(turn.words()
			.html("progress.summary.document", "code", work(answers).code(), "evidence",
					this.wordings.evidence(turn.words(), given(answers))));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Evidence given = given(answers);
		this.echo.filed(turn, work(answers), this.reports.file(turn.actor(), Ref.now(work(answers)),
				Draft.writtenDocument(document(answers)).with(given)));
	}

	private static Html asked(Words words, Parts parts) {
		Html ask = words.html("progress.ask-document");
		return parts.files().isEmpty() ? ask
				: Html.lines(words.html("progress.files-kept", "count", parts.files().size()), ask);
	}

	/** A number has a digit; a file alone is kept, and the number asked again. */
	private Verdict number(Words words, Utterance said) {
		String text = (said.text() != null) ? said.text() : "";
		boolean numbered = text.isBlank() || text.codePoints().anyMatch(Character::isDigit);
		return numbered ? Parts.read(words, said, this.wordings.today())
				: new Refused(words.html("progress.no-document-number"));
	}

	private Evidence given(Answers answers) {
		return new Evidence(null, document(answers), new Parts(answers, "so").files());
	}

	private Document document(Answers answers) {
		String said = new Parts(answers, "so").text();
		Document document = DocumentWords.find(said, this.wordings.today()).orElse(new Document(said, null));
		return answers.find("ngay")
			.map((day) -> new Document(document.number(), LocalDate.parse(day)))
			.orElse(document);
	}

}
