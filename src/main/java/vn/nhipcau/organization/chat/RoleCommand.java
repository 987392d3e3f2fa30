package vn.nhipcau.organization.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.Face;
import vn.nhipcau.organization.Outcome;

/** {@code /vaitro}: speaks as an official or as a citizen, one at a time. */
@Component
class RoleCommand implements Command, Callback<RoleCommand.Show> {

	private final Accounts accounts;

	RoleCommand(Accounts accounts) {
		this.accounts = accounts;
	}

	record Show(Face face) {
	}

	@Override
	public String name() {
		return "vaitro";
	}

	@Override
	public String alias() {
		return "role";
	}

	@Override
	public boolean allows(Actor actor) {
		return true;
	}

	@Override
	public void run(Turn turn, String argument) {
		Words words = turn.words();
		Optional<Face> now = this.accounts.face(turn.address());
		turn.say(now.map((face) -> asked(words, face))
			.orElseGet(() -> Reply.of(words.html("organization.refused.ONE_FACE_ONLY"))));
	}

	@Override
	public String prefix() {
		return "rl1";
	}

	@Override
	public Class<Show> payload() {
		return Show.class;
	}

	@Override
	public void pressed(Turn turn, Show press) {
		Outcome<Face> outcome = this.accounts.show(turn.actor(), turn.address(), press.face());
		turn.renew();
		turn.replace((outcome instanceof Outcome.Done)
				? Reply.of(turn.words().html("organization.role.changed." + press.face()))
				: Refusals.reply(turn.words(), outcome));
	}

	private static Reply asked(Words words, Face now) {
		Face other = (now == Face.OFFICIAL) ? Face.CITIZEN : Face.OFFICIAL;
		return Reply.of(words.html("organization.role.now." + now))
			.row(Reply.press(words.plain("organization.role.show." + other), new Show(other)));
	}

}
