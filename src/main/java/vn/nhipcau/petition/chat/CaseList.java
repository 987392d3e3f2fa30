package vn.nhipcau.petition.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Words;
import vn.nhipcau.petition.PetitionView;

/** Cases, one a line, with a button for each of the first. */
@Component
class CaseList {

	private static final int BUTTONS = 10;

	private final CaseCards cards;

	CaseList(CaseCards cards) {
		this.cards = cards;
	}

	Reply of(Words words, Html title, List<PetitionView> petitions) {
		Html lines = Html.join("\n", petitions.stream().map((petition) -> this.cards.line(words, petition)).toList());
		Reply reply = Reply.of(Html.lines(title, lines));
		for (PetitionView petition : petitions.stream().limit(BUTTONS).toList()) {
			reply = reply.row(Reply.press(petition.code().value(),
					new CaseButton.Press(CaseDeed.OPEN, petition.id().value(), 0)));
		}
		return reply;
	}

}
