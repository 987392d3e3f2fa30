package vn.nhipcau.organization.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.InvitationLink;
import vn.nhipcau.organization.Invitations;
import vn.nhipcau.organization.Outcome;

/** Gives a short-lived link by which one opens another chat as oneself. */
@Component
class AddDevice implements Callback<AddDevice.Another> {

	private final Invitations invitations;

	AddDevice(Invitations invitations) {
		this.invitations = invitations;
	}

	record Another() {
	}

	@Override
	public String prefix() {
		return "dv2";
	}

	@Override
	public Class<Another> payload() {
		return Another.class;
	}

	@Override
	public void pressed(Turn turn, Another press) {
		Outcome<InvitationLink> outcome = this.invitations.login(turn.actor());
		turn.say((outcome instanceof Outcome.Done<InvitationLink> done)
				? Reply.of(turn.words()
					.html("organization.devices.link", "url", done.value().url(), "until", done.value().expiresAt()))
				: Refusals.reply(turn.words(), outcome));
	}

}
