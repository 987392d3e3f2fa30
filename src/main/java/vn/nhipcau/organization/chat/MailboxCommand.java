package vn.nhipcau.organization.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Channels;

/**
 * {@code /thudientu}: to which mailbox somebody's letters go. Where the installation
 * sends none, there is no such command.
 */
@Component
class MailboxCommand implements Command {

	private final MailboxForm form;

	private final Channels channels;

	MailboxCommand(MailboxForm form, Channels channels) {
		this.form = form;
		this.channels = channels;
	}

	@Override
	public String name() {
		return "thudientu";
	}

	@Override
	public String alias() {
		return "mailbox";
	}

	@Override
	public boolean allows(Actor actor) {
		return (actor.is(Role.ADMINISTRATOR) || actor.is(Role.COORDINATOR)) && this.channels.has(Address.EMAIL);
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.open(this.form, Answers.none());
	}

}
