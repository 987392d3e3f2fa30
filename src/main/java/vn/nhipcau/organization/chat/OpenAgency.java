package vn.nhipcau.organization.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;

/** Opens one agency. */
@Component
class OpenAgency implements Callback<OpenAgency.Open> {

	private final AgencyCard card;

	OpenAgency(AgencyCard card) {
		this.card = card;
	}

	record Open(long agency) {
	}

	@Override
	public String prefix() {
		return "ag2";
	}

	@Override
	public Class<Open> payload() {
		return Open.class;
	}

	@Override
	public void pressed(Turn turn, Open open) {
		turn.say(AgenciesCommand.keeps(turn.actor())
				? this.card.of(turn.words(), turn.actor(), new AgencyId(open.agency()))
				: Reply.of(turn.words().html("organization.refused.NOT_ALLOWED")));
	}

}
