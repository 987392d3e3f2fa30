package vn.nhipcau.organization.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.People;
import vn.nhipcau.organization.TaughtSpelling;
import vn.nhipcau.organization.TaughtSpellings;

/** What documents call an agency, as people taught; each can be dropped again. */
@Component
class TaughtList implements Callback<TaughtList.Taught> {

	private final TaughtSpellings spellings;

	private final People people;

	private final AgencyCard card;

	TaughtList(TaughtSpellings spellings, People people, AgencyCard card) {
		this.spellings = spellings;
		this.people = people;
		this.card = card;
	}

	/**
	 * @param forget the spelling to drop; 0 to look
	 */
	record Taught(long agency, long forget) {
	}

	@Override
	public String prefix() {
		return "ag5";
	}

	@Override
	public Class<Taught> payload() {
		return Taught.class;
	}

	@Override
	public void pressed(Turn turn, Taught press) {
		if (!AgenciesCommand.keeps(turn.actor())) {
			turn.say(Reply.of(turn.words().html("organization.refused.NOT_ALLOWED")));
			return;
		}
		AgencyId agency = new AgencyId(press.agency());
		if (press.forget() != 0
				&& this.spellings.forget(turn.actor(), press.forget()) instanceof Outcome.Refused<?> no) {
			turn.replace(Reply.of(Refusals.words(turn.words(), no.why())));
			return;
		}
		List<TaughtSpelling> taught = this.spellings.of(turn.actor(), agency);
		turn.replace(taught.isEmpty() ? this.card.of(turn.words(), turn.actor(), agency) : list(turn.words(), taught));
	}

	private Reply list(Words words, List<TaughtSpelling> taught) {
		Map<PersonId, String> names = this.people
			.names(taught.stream().map(TaughtSpelling::by).filter(Objects::nonNull).toList());
		List<Html> lines = new ArrayList<>();
		lines.add(words.html("organization.agency.taught-heading"));
		taught.forEach((one) -> lines.add(words.html("organization.agency.taught-line", "spelling", one.spelling(),
				"name", (one.by() != null) ? names.getOrDefault(one.by(), "") : "", "moment", one.at(), "document",
				one.from())));
		Reply reply = Reply.of(Html.join("\n", lines));
		for (TaughtSpelling one : taught) {
			reply = reply.row(Reply.press(words.plain("organization.agency.forget", "spelling", one.spelling()),
					new Taught(one.agency().value(), one.id())));
		}
		return reply;
	}

}
