package vn.nhipcau.progress.chat;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;
import vn.nhipcau.obligation.SubjectDirectory;
import vn.nhipcau.obligation.spi.SubjectCard;

/** The question which of one's own work is meant: the most urgent, or any by its code. */
@Component
class WorkChoice {

	private static final int FEW = 8;

	private static final int LABEL = 60;

	private final Obligations obligations;

	private final SubjectDirectory subjects;

	private final Titles titles;

	WorkChoice(Obligations obligations, SubjectDirectory subjects, Titles titles) {
		this.obligations = obligations;
		this.subjects = subjects;
		this.titles = titles;
	}

	/** Its answer is the obligation's id, under {@code viec}. */
	Question question(Turn turn, Html text) {
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
		return Question.open("viec", text, (said) -> code(turn, said)).options(options);
	}

	private Verdict code(Turn turn, Utterance said) {
		return this.obligations.find(turn.actor(), (said.text() != null) ? said.text() : "")
			.<Verdict>map((found) -> new Accepted(String.valueOf(found.id().value())))
			.orElseGet(() -> new Refused(turn.words().html("progress.which-unknown")));
	}

	private static String label(ObligationView one, SubjectCard card) {
		String label = one.code() + " " + card.title();
		return (label.length() <= LABEL) ? label : label.substring(0, LABEL - 1) + "…";
	}

}
