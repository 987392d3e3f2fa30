package vn.nhipcau.petition.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Listener;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.petition.Act;
import vn.nhipcau.petition.CaseCode;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PetitionState;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;

/**
 * A citizen's free words, photos, voice and places: a code is looked up, a reply to a
 * message about a case goes to that case, and anything else is the beginning of a report,
 * or is asked about where a case is open.
 */
@Component
class CitizenWords implements Listener {

	/** Fewer letters say nothing yet: "ok", an emoji. */
	private static final int FEWEST_LETTERS = 5;

	private final Petitions petitions;

	private final Reception reception;

	private final Tracking tracking;

	private final ReportForm report;

	private final WhichCaseForm whichCase;

	private final Answered answered;

	private final CaseCards cards;

	CitizenWords(Petitions petitions, Reception reception, Tracking tracking, ReportForm report,
			WhichCaseForm whichCase, Answered answered, CaseCards cards) {
		this.petitions = petitions;
		this.reception = reception;
		this.tracking = tracking;
		this.report = report;
		this.whichCase = whichCase;
		this.answered = answered;
		this.cards = cards;
	}

	@Override
	public int rank() {
		return 900;
	}

	@Override
	public boolean hears(Turn turn) {
		if (!turn.actor().is(Role.CITIZEN)) {
			return false;
		}
		String text = Optional.ofNullable(turn.said().text()).orElse("");
		if (CaseCode.isWhole(text)) {
			this.tracking.show(turn, text);
		}
		else if (turn.said().files().isEmpty() && Reading.isOneOf(turn.words(), "petition.thanks.words", text)) {
			turn.say(Reply.of(turn.words().html("petition.thanks")));
		}
		else if (!this.reception.declines(turn)) {
			take(turn, text);
		}
		return true;
	}

	/** What was just said, as the beginning of a form. */
	static Answers given(Utterance said) {
		Answers given = Answers.none();
		Bundle bundle = Bundle.of(said);
		given = bundle.isEmpty() ? given : given.with(Draft.FIRST, bundle.kept());
		return (said.place() != null) ? given.with(Draft.PLACE, Draft.kept(said.place())) : given;
	}

	private void take(Turn turn, String text) {
		Optional<PetitionView> repliedTo = repliedTo(turn).or(() -> lastAnswered(turn));
		boolean supplements = repliedTo.filter((petition) -> petition.state().isOpen()).isPresent();
		if (supplements) {
			this.answered.to(turn,
					this.petitions.supplement(turn.actor(), repliedTo.get().id(), Bundle.of(turn.said()).said()),
					(done) -> this.cards.said(turn.words(), "petition.supplement.done", done));
		}
		else if (saysNothing(turn.said(), text)) {
			turn.say(Reply.of(turn.words().html("petition.too-short")));
		}
		else if (repliedTo.isPresent() || hasOpenCases(turn)) {
			turn.open(this.whichCase, repliedTo
				.map((petition) -> given(turn.said()).with(WhichCaseForm.REPLIED, Long.toString(petition.id().value())))
				.orElseGet(() -> given(turn.said())));
		}
		else {
			turn.open(this.report, this.report.start(turn.actor(), given(turn.said())));
		}
	}

	private Optional<PetitionView> repliedTo(Turn turn) {
		return (turn.said().replyTo() == null) ? Optional.empty()
				: turn.about(CaseCards.KIND)
					.flatMap((about) -> this.petitions.find(turn.actor(), new PetitionId(about.id())))
					.filter((petition) -> petition.state().isOpen()
							|| this.petitions.possible(turn.actor(), petition.id()).contains(Act.REOPENED));
	}

	/**
	 * Where a channel knows no replies, or nobody uses them: words after an answer may be
	 * about it.
	 */
	private Optional<PetitionView> lastAnswered(Turn turn) {
		Optional<PetitionView> spokenOf = (turn.said().replyTo() != null) ? Optional.empty()
				: turn.about(CaseCards.KIND)
					.flatMap((about) -> this.petitions.find(turn.actor(), new PetitionId(about.id())))
					.filter((petition) -> canBeReopened(turn, petition));
		return spokenOf.or(() -> this.petitions.mine(turn.actor())
			.stream()
			.filter((petition) -> canBeReopened(turn, petition))
			.max(Comparator.comparing((petition) -> petition.deed().at())));
	}

	private boolean canBeReopened(Turn turn, PetitionView petition) {
		return petition.state() == PetitionState.ANSWERED
				&& this.petitions.possible(turn.actor(), petition.id()).contains(Act.REOPENED);
	}

	private boolean hasOpenCases(Turn turn) {
		List<PetitionView> mine = this.petitions.mine(turn.actor());
		return mine.stream().anyMatch((petition) -> petition.state().isOpen());
	}

	private static boolean saysNothing(Utterance said, String text) {
		return said.files().isEmpty() && said.place() == null
				&& text.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS;
	}

}
