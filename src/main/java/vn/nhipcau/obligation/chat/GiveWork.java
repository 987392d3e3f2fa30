package vn.nhipcau.obligation.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationWords;
import vn.nhipcau.obligation.Outcome;
import vn.nhipcau.obligation.Refused;
import vn.nhipcau.obligation.Successions;

/** Gives one piece of a former agency's work to an heir, and shows what is left. */
@Component
class GiveWork implements Callback<GiveWork.Give> {

	private final Successions successions;

	private final ObligationWords sayings;

	private final UndividedList list;

	private final HandOverCommand command;

	GiveWork(Successions successions, ObligationWords sayings, UndividedList list, HandOverCommand command) {
		this.successions = successions;
		this.sayings = sayings;
		this.list = list;
		this.command = command;
	}

	/**
	 * @param page of the list on which the button stands
	 */
	record Give(long work, long heir, long former, int page) {
	}

	@Override
	public String prefix() {
		return "hg1";
	}

	@Override
	public Class<Give> payload() {
		return Give.class;
	}

	@Override
	public void pressed(Turn turn, Give give) {
		Words words = turn.words();
		ObligationId id = new ObligationId(give.work());
		AgencyId heir = new AgencyId(give.heir());
		Outcome outcome = this.successions.handOver(turn.actor(), id, heir);
		Html said = (outcome instanceof Refused refused) ? this.sayings.refused(words, refused)
				: words.html("obligation.succession.given", "code", id.code(), "heir", this.list.name(heir));
		turn.replace(this.command.shown(turn, new HandOverCommand.Page(give.former(), give.page()), said));
	}

}
