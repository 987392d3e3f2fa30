package vn.nhipcau.organization.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/**
 * {@code /moithamgia}: invites one person, or every agency that has not joined; a button
 * may name the agency by its id.
 */
@Component
class InviteCommand implements Command {

	private final Agencies agencies;

	private final InviteForm form;

	InviteCommand(Agencies agencies, InviteForm form) {
		this.agencies = agencies;
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
		Optional<AgencyView> agency = argument.matches("\\d{1,18}")
				? this.agencies.find(new AgencyId(Long.parseLong(argument))) : Optional.empty();
		turn.open(this.form, agency.map(InviteForm::into).orElse(Answers.none()));
	}

}
