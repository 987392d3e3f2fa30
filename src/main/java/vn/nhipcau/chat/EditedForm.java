package vn.nhipcau.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.chat.spi.Utterance;

/** Asks whether an edited message shall be taken as a new one. */
@Component
class EditedForm implements Form {

	private static final String TEXT = "text";

	private static final String TAKE = "take";

	private static final String YES = "yes";

	private static final String NO = "no";

	private final ObjectProvider<Dialogue> dialogue;

	EditedForm(ObjectProvider<Dialogue> dialogue) {
		this.dialogue = dialogue;
	}

	Answers given(String text) {
		return Answers.none().with(TEXT, text);
	}

	@Override
	public String name() {
		return "edited";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (answers.has(TAKE)) {
			return Optional.empty();
		}
		Words words = turn.words();
		return Optional.of(Question.choice(TAKE, words.html("chat.edited", "text", answers.get(TEXT)),
				List.of(new Question.Option(YES, words.plain("chat.edited.take")),
						new Question.Option(NO, words.plain("chat.edited.leave")))));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		if (answers.get(TAKE).equals(YES)) {
			this.dialogue.getObject().route(((CurrentTurn) turn).saying(Utterance.text(answers.get(TEXT))));
		}
	}

}
