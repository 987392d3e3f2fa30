package vn.nhipcau.petition.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.petition.PetitionView;
import vn.nhipcau.petition.Petitions;

/** {@code /hoso}: one's own cases, the open ones first. */
@Component
class CasesCommand implements Command {

	private final Petitions petitions;

	private final CaseList list;

	CasesCommand(Petitions petitions, CaseList list) {
		this.petitions = petitions;
		this.list = list;
	}

	@Override
	public String name() {
		return "hoso";
	}

	@Override
	public String alias() {
		return "cases";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.CITIZEN);
	}

	@Override
	public boolean leavesForm() {
		return true;
	}

	@Override
	public void run(Turn turn, String argument) {
		List<PetitionView> mine = this.petitions.mine(turn.actor());
		turn.say(mine.isEmpty() ? Reply.of(turn.words().html("petition.cases.none"))
				: this.list.of(turn.words(), turn.words().html("petition.cases"), mine));
	}

}
