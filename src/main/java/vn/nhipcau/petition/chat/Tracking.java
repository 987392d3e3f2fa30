package vn.nhipcau.petition.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Turn;
import vn.nhipcau.petition.Petitions;

/** Looks a code up; a wrong one and a stranger's get the same answer. */
@Component
class Tracking {

	private final Petitions petitions;

	private final CaseCards cards;

	Tracking(Petitions petitions, CaseCards cards) {
		this.petitions = petitions;
		this.cards = cards;
	}

	void show(Turn turn, String code) {
		this.petitions.find(turn.actor(), code)
			.flatMap((petition) -> this.petitions.open(turn.actor(), petition.id()))
			.ifPresentOrElse((dossier) -> turn.say(this.cards.brief(turn, dossier)),
					() -> turn.say(Answered.notFound(turn.words())));
	}

}
