package vn.nhipcau.organization.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;

/** {@code /moithamgia}: invites one person, or every agency that has not joined. */
@Component
class InviteCommand implements Command {

	private final InviteForm form;

	InviteCommand(InviteForm form) {
		this.form = form;
	}

	@Override
	public String name() {
		return "moithamgia";
	}

	@Override
	public String alias() {
		return "invite";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.ADMINISTRATOR) || actor.is(Role.COORDINATOR);
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.open(this.form, Answers.none());
	}

}
