package vn.nhipcau.operation.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;

/** {@code /sucokythuat}: what could not be handled or sent, and what was noticed. */
@Component
class IncidentsCommand implements Command {

	private final IncidentPages pages;

	IncidentsCommand(IncidentPages pages) {
		this.pages = pages;
	}

	@Override
	public String name() {
		return "sucokythuat";
	}

	@Override
	public String alias() {
		return "incidents";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.ADMINISTRATOR);
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.say(this.pages.page(turn, 0));
	}

}
