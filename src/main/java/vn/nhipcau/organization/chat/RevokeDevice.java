package vn.nhipcau.organization.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.AccountView;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.Outcome;

/** Ends a chat, after asking once more. */
@Component
class RevokeDevice implements Callback<RevokeDevice.Revoke> {

	private final Accounts accounts;

	RevokeDevice(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * @param sure pressed for the second time
	 */
	record Revoke(long account, boolean sure) {
	}

	@Override
	public String prefix() {
		return "dv1";
	}

	@Override
	public Class<Revoke> payload() {
		return Revoke.class;
	}

	@Override
	public void pressed(Turn turn, Revoke press) {
		Words words = turn.words();
		if (!press.sure()) {
			turn.replace(Reply.of(words.html("organization.devices.sure"))
				.row(Reply.press(words.plain("organization.devices.yes"), new Revoke(press.account(), true))));
			return;
		}
		Outcome<AccountView> outcome = this.accounts.revoke(turn.actor(), press.account());
		turn.replace((outcome instanceof Outcome.Done) ? Reply.of(words.html("organization.devices.revoked"))
				: Refusals.reply(words, outcome));
	}

}
