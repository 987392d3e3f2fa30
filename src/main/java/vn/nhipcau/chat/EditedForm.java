package vn.nhipcau.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;

/**
 * Asks whether an edited message shall be taken as a new one. Nobody has looked at its
 * words yet, and they may be such as must not be kept: they are not shown again.
 */
@Component
class EditedForm implements Form {

	private static final String UPDATE = "update";

	private static final String TEXT = "text";

	private static final String FILES = "files";

	private static final String TAKE = "take";

	private static final String YES = "yes";

	private static final String NO = "no";

	/** How values begin that are not shown when a form is left alone. */
	private static final String UNSHOWN = "@";

	private final ObjectProvider<Dialogue> dialogue;

	EditedForm(ObjectProvider<Dialogue> dialogue) {
		this.dialogue = dialogue;
	}

	/**
	 * @param updateId by which the edited words are forgotten in their channel
	 */
	Answers given(String updateId, Utterance edited) {
		String text = (edited.text() != null) ? edited.text() : "";
		return Answers.none()
			.with(UPDATE, UNSHOWN + updateId)
			.with(TEXT, UNSHOWN + text)
			.with(FILES, edited.files().stream().map((file) -> "" + file.value()).collect(Collectors.joining(",")));
	}

	@Override
	public String name() {
		return "edited";
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (answers.has(TAKE)) {
			return Optional.empty();
		}
		Words words = turn.words();
		return Optional.of(Question.choice(TAKE, words.html("chat.edited"),
				List.of(new Question.Option(YES, words.plain("chat.edited.take")),
						new Question.Option(NO, words.plain("chat.edited.leave")))));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		if (answers.get(TAKE).equals(YES)) {
			List<FileId> files = answers.list(FILES).stream().map((id) -> new FileId(Long.parseLong(id))).toList();
			Utterance edited = new Utterance(unshown(answers, TEXT), null, null, null, files, null, null);
			this.dialogue.getObject().route(((CurrentTurn) turn).saying(edited, unshown(answers, UPDATE)));
		}
	}

	@Override
	public Optional<Answers> upgrade(int fromVersion, Answers old) {
		return Optional.of(given("", Utterance.text(old.get(TEXT))));
	}

	private static String unshown(Answers answers, String key) {
		return answers.get(key).substring(UNSHOWN.length());
	}

}
