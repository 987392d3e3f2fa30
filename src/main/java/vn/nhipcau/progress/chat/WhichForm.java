package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.SubjectCard;

/** Asks which work is meant, and keeps what was said of it. */
@Component
class WhichForm extends WorkForm {

	private static final int FEW = 8;

	private static final int LABEL = 60;

	private final Obligations obligations;

	private final SubjectDirectory subjects;

	private final Titles titles;

	private final Understanding understanding;

	WhichForm(Obligations obligations, SubjectDirectory subjects, Titles titles, Understanding understanding) {
		super("viecnao");
		this.obligations = obligations;
		this.subjects = subjects;
		this.titles = titles;
		this.understanding = understanding;
	}

	static Answers keeping(String text, List<FileId> files) {
		return Answers.none().with("loi0", Parts.value(text.strip(), files));
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		if (answers.has("viec")) {
			return Optional.empty();
		}
		List<ObligationView> open = this.obligations.mine(turn.actor(), 0, FEW)
			.items()
			.stream()
			.filter(this.subjects::takesReports)
			.filter((one) -> ObligationState.WORKABLE.contains(one.state()))
			.toList();
		Map<ObligationId, SubjectCard> cards = this.titles.of(turn.words(), open);
		List<Option> options = open.stream()
			.map((one) -> new Option(String.valueOf(one.id().value()),
					label(one, Objects.requireNonNull(cards.get(one.id())))))
			.toList();
		return Optional.of(
				Question
					.open("viec", turn.words().html("progress.ask-which", "text", new Parts(answers, "loi").text()),
							(said) -> code(turn, said))
					.options(options));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		Parts said = new Parts(answers, "loi");
		this.understanding.take(turn, work(answers), said.text(), said.files());
	}

	private Verdict code(Turn turn, Utterance said) {
		Optional<ObligationView> work = this.obligations.find(turn.actor(), (said.text() != null) ? said.text() : "");
		return work.<Verdict>map((found) -> new Accepted(String.valueOf(found.id().value())))
			.orElseGet(() -> new Refused(turn.words().html("progress.which-unknown")));
	}

	private static String label(ObligationView one, SubjectCard card) {
		String label = one.code() + " " + card.title();
		return (label.length() <= LABEL) ? label : label.substring(0, LABEL - 1) + "…";
	}

}
