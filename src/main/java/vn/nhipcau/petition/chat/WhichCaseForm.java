package vn.nhipcau.petition.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.Outcome;
import vn.nhipcau.petition.Particulars;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PetitionKind;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;
import vn.nhipcau.petition.Said;

/** Asks to which open case words belong, so that several never mix. */
@Component
class WhichCaseForm implements Form {

	/** An answered case whose message was replied to. */
	static final String REPLIED = "replied";

	private static final String WHICH = "which";

	private static final String NEW = "moi";

	private static final int MOST = 8;

	private final Petitions petitions;

	private final ReportForm report;

	private final Answered answered;

	private final CaseCards cards;

	WhichCaseForm(Petitions petitions, ReportForm report, Answered answered, CaseCards cards) {
		this.petitions = petitions;
		this.report = report;
		this.answered = answered;
		this.cards = cards;
	}

	@Override
	public String name() {
		return "petition-which";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Draft draft = Draft.of(answers);
		Html asked = Html.join("\n",
				List.of(turn.words().html("petition.which"), CaseCards.quote(turn.words(), draft.bundle().words()),
						CaseCards.files(turn.words(), draft.bundle().files().size())));
		return answers.has(WHICH) ? Optional.empty()
				: Optional.of(Question.choice(WHICH, asked, options(turn, answers)));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		String which = answers.get(WHICH);
		if (which.equals(NEW)) {
			turn.open(this.report, this.report.start(turn.actor(), answers.without(WHICH).without(REPLIED)));
			return;
		}
		PetitionId id = new PetitionId(Long.parseLong(which));
		Said said = said(turn.words(), answers);
		boolean again = answers.find(REPLIED).filter(which::equals).isPresent();
		Outcome outcome = again ? this.petitions.reopen(turn.actor(), id, said)
				: this.petitions.supplement(turn.actor(), id, said);
		this.answered.to(turn, outcome, (done) -> this.cards.said(turn.words(),
				again ? "petition.reopen.done" : "petition.supplement.done", done));
	}

	private List<Option> options(Turn turn, Answers answers) {
		Words words = turn.words();
		List<Option> options = new ArrayList<>();
		answers.find(REPLIED)
			.flatMap((id) -> this.petitions.find(turn.actor(), new PetitionId(Long.parseLong(id))))
			.ifPresent((petition) -> options.add(option(words, "petition.which.again", petition)));
		this.petitions.mine(turn.actor())
			.stream()
			.filter((petition) -> petition.state().isOpen())
			.limit(MOST)
			.forEach((petition) -> options.add(option(words, "petition.which.add", petition)));
		options.add(new Option(NEW, words.plain("petition.which.new")));
		return options;
	}

	private static Option option(Words words, String key, PetitionView petition) {
		return new Option(Long.toString(petition.id().value()),
				words.plain(key, "code", petition.code(), "kind", CaseCards.kind(words, petition)));
	}

	/** A place goes along in words. */
	private static Said said(Words words, Answers answers) {
		Draft draft = Draft.of(answers);
		Particulars point = draft.petition(PetitionKind.FEEDBACK).particulars();
		String place = (point.latitude() == null) ? "" : words.plain("petition.place", "latitude",
				point.latitude().toString(), "longitude", String.valueOf(point.longitude()));
		return new Said((draft.bundle().words() + "\n" + place).strip(), draft.bundle().files());
	}

}
