package vn.nhipcau.petition.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.Act;
import vn.nhipcau.petition.CaseWork;
import vn.nhipcau.petition.PersonalData;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;

/** A button below a case was pressed. */
@Component
class CaseButton implements Callback<CaseButton.Press> {

	private final Petitions petitions;

	private final CaseWork work;

	private final PersonalData data;

	private final CaseCards cards;

	private final CaseFormList forms;

	private final Answered answered;

	CaseButton(Petitions petitions, CaseWork work, PersonalData data, CaseCards cards, CaseFormList forms,
			Answered answered) {
		this.petitions = petitions;
		this.work = work;
		this.data = data;
		this.cards = cards;
		this.forms = forms;
		this.answered = answered;
	}

	/**
	 * @param seen the draft that was read, where one is decided on; otherwise 0
	 */
	record Press(CaseDeed deed, long petition, long seen) {
	}

	static Reply.Choice choice(Words words, CaseDeed deed, PetitionView petition) {
		return choice(words, deed, petition, 0);
	}

	static Reply.Choice choice(Words words, CaseDeed deed, PetitionView petition, long seen) {
		return Reply.press(words.plain("petition.button." + deed), new Press(deed, petition.id().value(), seen));
	}

	@Override
	public String prefix() {
		return "ptb1";
	}

	@Override
	public Class<Press> payload() {
		return Press.class;
	}

	@Override
	public void pressed(Turn turn, Press press) {
		PetitionId id = new PetitionId(press.petition());
		if (this.petitions.find(turn.actor(), id).isEmpty()) {
			turn.say(Answered.notFound(turn.words()));
			return;
		}
		switch (press.deed()) {
			case OPEN ->
				this.petitions.open(turn.actor(), id).ifPresent((dossier) -> turn.say(this.cards.whole(turn, dossier)));
			case APPROVE -> this.answered.to(turn, this.work.approve(turn.actor(), id, press.seen()),
					(done) -> this.cards.said(turn.words(), "petition.approved", done));
			case ERASE -> this.answered.to(turn, this.data.erase(turn.actor(), id),
					(done) -> this.cards.said(turn.words(), "petition.erased", done));
			default -> open(turn, press, id);
		}
	}

	/** What is no longer possible is said before anybody types. */
	private void open(Turn turn, Press press, PetitionId id) {
		Act act = CaseFormList.act(press.deed());
		if (!this.petitions.possible(turn.actor(), id).contains(act)) {
			this.petitions.open(turn.actor(), id)
				.ifPresent((dossier) -> turn
					.say(this.cards.brief(turn, dossier).plus(turn.words().html("petition.no-longer"))));
			return;
		}
		Form form = this.forms.of(press.deed());
		turn.open(form,
				Answers.none()
					.with(CaseForm.PETITION, Long.toString(id.value()))
					.with(CaseForm.SEEN, Long.toString(press.seen())));
	}

}
