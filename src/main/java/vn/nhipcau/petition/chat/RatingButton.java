package vn.nhipcau.petition.chat;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.PetitionId;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;
import vn.nhipcau.petition.Rating;

/** The four answers to "were you content?". */
@Component
class RatingButton implements Callback<RatingButton.Rated> {

	private final Petitions petitions;

	private final CaseCards cards;

	private final Answered answered;

	RatingButton(Petitions petitions, CaseCards cards, Answered answered) {
		this.petitions = petitions;
		this.cards = cards;
		this.answered = answered;
	}

	record Rated(long petition, Rating rating) {
	}

	static List<Reply.Choice> choices(Words words, PetitionView petition) {
		return Arrays.stream(Rating.values())
			.map((rating) -> Reply.press(words.plain("petition.rating." + rating),
					new Rated(petition.id().value(), rating)))
			.toList();
	}

	@Override
	public String prefix() {
		return "ptr1";
	}

	@Override
	public Class<Rated> payload() {
		return Rated.class;
	}

	@Override
	public void pressed(Turn turn, Rated rated) {
		boolean content = rated.rating() != Rating.DISSATISFIED;
		this.answered.to(turn, this.petitions.rate(turn.actor(), new PetitionId(rated.petition()), rated.rating()),
				(done) -> content ? this.cards.said(turn.words(), "petition.rated", done)
						: this.cards.said(turn.words(), "petition.rated.badly", done)
							.row(CaseButton.choice(turn.words(), CaseDeed.REOPEN, done)));
	}

}
