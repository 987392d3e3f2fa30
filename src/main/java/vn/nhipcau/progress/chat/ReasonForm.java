package vn.nhipcau.progress.chat;

import java.time.LocalDate;
import java.util.Optional;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;

/** A step that needs a reason, and is shown before it is sent. */
abstract class ReasonForm extends WorkForm {

	private final Wordings wordings;

	private final boolean asksDay;

	/**
	 * @param asksDay whether a day is asked for as well
	 */
	ReasonForm(String name, Wordings wordings, boolean asksDay) {
		super(name);
		this.wordings = wordings;
		this.asksDay = asksDay;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Parts parts = new Parts(answers, "lydo");
		if (parts.text().isEmpty()) {
			return Optional.of(words(turn.words(), parts,
					turn.words().html("progress.ask-reason." + name(), "code", work(answers).code()),
					this.wordings.today()));
		}
		return (this.asksDay && !answers.has("han"))
				? Optional.of(Question.open("han", turn.words().html("progress.ask-again-by"),
						(said) -> day(turn.words(), said, this.wordings.today(), true)))
				: Optional.empty();
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		return Optional.of(turn.words()
			.html("progress.summary." + name(), "code", work(answers).code(), "reason", reason(answers), "day",
					answers.find("han").map(LocalDate::parse).orElse(null)));
	}

	static String reason(Answers answers) {
		return new Parts(answers, "lydo").text();
	}

}
