package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.progress.Progress;
import vn.nhipcau.progress.chat.Reading.Doubtful;
import vn.nhipcau.progress.chat.Reading.Understood;

/** How far it has come: one of four, or a percentage, or a figure. */
@Component
class ProgressForm extends WorkForm {

	/** In the order in which they are offered; the names are kept in answers. */
	enum Stage {

		CHUA, DANG, XONG, VUONG

	}

	private final Obligations obligations;

	private final Filer filer;

	private final ResultForm result;

	private final ObstacleForm obstacle;

	ProgressForm(Obligations obligations, Filer filer, ResultForm result, ObstacleForm obstacle) {
		super("capnhat");
		this.obligations = obligations;
		this.filer = filer;
		this.result = result;
		this.obstacle = obstacle;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (answers.has("tiendo")) {
			return Optional.empty();
		}
		Words words = turn.words();
		List<Option> stages = List.of(Stage.values())
			.stream()
			.map((stage) -> new Option(stage.name(), words.plain("progress.stage." + stage)))
			.toList();
		return Optional.of(Question.open("tiendo",
				words.html(worded(this.obligations.find(turn.actor(), work(answers)), "progress.ask-progress",
						"progress.ask-progress.requested"), "code", work(answers).code()),
				(said) -> read(words, said))
			.options(stages)
			.number());
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		String answer = answers.get("tiendo");
		switch (answer) {
			case "CHUA" -> this.filer.file(turn, work(answers), new Understood(false, Progress.NOT_STARTED, null));
			case "DANG" -> this.filer.file(turn, work(answers), new Understood(false, Progress.UNDER_WAY, null));
			case "XONG" -> turn.open(this.result, about(work(answers)));
			case "VUONG" -> turn.open(this.obstacle, about(work(answers)));
			default -> {
				Parts parts = new Parts(Answers.none().with("0", answer), "");
				if (StatusWords.answer(parts.text()) instanceof Understood understood) {
					this.filer.file(turn, work(answers), understood, parts.text(), parts.files());
				}
			}
		}
	}

	private static Verdict read(Words words, Utterance said) {
		String text = (said.text() != null) ? said.text() : "";
		Reading reading = StatusWords.answer(text);
		if (reading instanceof Understood) {
			return new Accepted(Parts.value(text.strip(), said.files()));
		}
		return new Refused(words.html(
				(reading instanceof Doubtful doubtful) ? "progress.doubt." + doubtful.why() : "progress.doubt.WORDS"));
	}

}
