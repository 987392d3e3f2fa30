package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.files.FileId;

/** Asks which work is meant, and keeps what was said of it. */
@Component
class WhichForm extends WorkForm {

	private final WorkChoice choice;

	private final Understanding understanding;

	WhichForm(WorkChoice choice, Understanding understanding) {
		super("viecnao");
		this.choice = choice;
		this.understanding = understanding;
	}

	static Answers keeping(String text, List<FileId> files) {
		return Answers.none().with("loi0", Parts.value(text.strip(), files));
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		return answers.has("viec") ? Optional.empty() : Optional.of(this.choice.question(turn,
				turn.words().html("progress.ask-which", "text", new Parts(answers, "loi").text())));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Parts said = new Parts(answers, "loi");
		this.understanding.take(turn, work(answers), said.text(), said.files());
	}

}
