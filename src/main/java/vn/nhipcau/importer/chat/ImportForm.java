package vn.nhipcau.importer.chat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileState;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.files.StoredFile;
import vn.nhipcau.importer.PlanReader;
import vn.nhipcau.importer.Reading;

/** First that it is no secret, then the document. */
@Component
class ImportForm implements Form {

	static final String NOT_SECRET = "khongmat";

	static final String DOCUMENT = "vanban";

	private static final String FILE = "file:";

	private static final String TEMPLATE = "mau";

	private static final int SHORTEST_TEXT = 200;

	private final ReadPlanJob job;

	private final PlanReader reader;

	private final FileStore files;

	private final TableButtons tables;

	ImportForm(ReadPlanJob job, PlanReader reader, FileStore files, TableButtons tables) {
		this.tables = tables;
		this.job = job;
		this.reader = reader;
		this.files = files;
	}

	@Override
	public String name() {
		return "nhapkehoach";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(NOT_SECRET)) {
			return Optional.of(Question.choice(NOT_SECRET, words.html("importer.ask.not-secret"),
					List.of(new Option("dung", words.plain("importer.button.not-secret")), template(words))));
		}
		return (answers.has(DOCUMENT) || wantsTemplate(answers)) ? Optional.empty()
				: Optional
					.of(Question.open(DOCUMENT, words.html("importer.ask.document"), (said) -> document(turn, said))
						.options(List.of(template(words))));
	}

	private static Option template(Words words) {
		return new Option(TEMPLATE, words.plain("importer.button.template"));
	}

	/**
	 * Instead of either answer: it holds nothing, so nothing is to be confirmed first.
	 */
	private static boolean wantsTemplate(Answers answers) {
		return answers.values().containsValue(TEMPLATE);
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		if (wantsTemplate(answers)) {
			this.tables.begin(turn, TemplateJob.BLANK);
			return;
		}
		String document = answers.get(DOCUMENT);
		turn.later(this.job,
				document.startsWith(FILE) ? new ReadPlanJob.Ask(Long.parseLong(document.substring(FILE.length())), null)
						: new ReadPlanJob.Ask(0, document),
				Reply.of(turn.words().html("importer.reading")));
	}

	private Verdict document(Turn turn, Utterance said) {
		Words words = turn.words();
		if (said.files().size() > 1) {
			return new Refused(words.html("importer.one-file"));
		}
		if (!said.files().isEmpty()) {
			return file(words, said.files().get(0));
		}
		String text = (said.text() != null) ? said.text() : "";
		if (text.length() < SHORTEST_TEXT) {
			return new Refused(words.html("importer.no-document"));
		}
		return isSecret(text) ? unsaid(turn) : new Accepted(text);
	}

	/** Pasted words stand in the chat's history: they are looked at before they stay. */
	private boolean isSecret(String text) {
		return this.reader.read(text.getBytes(StandardCharsets.UTF_8))
			.equals(new Reading.Refused(Reading.Reason.SECRET));
	}

	private static Verdict unsaid(Turn turn) {
		turn.unsay();
		return new Refused(turn.words().html("importer.refused.SECRET"));
	}

	private Verdict file(Words words, FileId id) {
		Optional<StoredFile> file = this.files.find(id);
		if (file.isEmpty()) {
			return new Refused(words.html("importer.not-here-yet"));
		}
		boolean onItsWay = file.get().state() == FileState.ANNOUNCED;
		return (onItsWay || file.get().present()) ? new Accepted(FILE + id.value())
				: new Refused(refusal(words, file.get()));
	}

	private static Html refusal(Words words, StoredFile file) {
		return (file.refusal() != null)
				? words.html("files.refused." + file.refusal(), "megabytes", FileStore.LARGEST / (1024 * 1024))
				: words.html("importer.refused.DAMAGED");
	}

}
