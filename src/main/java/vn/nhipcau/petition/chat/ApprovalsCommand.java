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

/**
 * {@code /choduyet}: what waits for a decision; a secretary reads it for the leader.
 */
@Component
class ApprovalsCommand implements Command {

	private final Petitions petitions;

	private final CaseList list;

	ApprovalsCommand(Petitions petitions, CaseList list) {
		this.petitions = petitions;
		this.list = list;
	}

	@Override
	public String name() {
		return "choduyet";
	}

	@Override
	public String alias() {
		return "approvals";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.LEADER) || actor.is(Role.COORDINATOR)
				|| actor.holdings().stream().anyMatch((holding) -> !holding.decides());
	}

	@Override
	public boolean leavesForm() {
		return true;
	}

	@Override
	public void run(Turn turn, String argument) {
		List<PetitionView> waiting = this.petitions.waiting(turn.actor());
		turn.say(waiting.isEmpty() ? Reply.of(turn.words().html("petition.approvals.none")) : this.list.of(turn.words(),
				turn.words().html("petition.approvals", "number", waiting.size()), waiting));
	}

}
