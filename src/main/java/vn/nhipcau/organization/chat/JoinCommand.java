package vn.nhipcau.organization.chat;

import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.organization.InvitationView;
import vn.nhipcau.organization.Outcome;
import vn.nhipcau.organization.Welcome;

/** {@code /thamgia}: comes with an invitation, from a link or typed. */
@Component
class JoinCommand implements Command {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z2-7]{10,64}");

	private final Welcome welcome;

	private final JoinForm form;

	JoinCommand(Welcome welcome, JoinForm form) {
		this.welcome = welcome;
		this.form = form;
	}

	@Override
	public String name() {
		return "thamgia";
	}

	@Override
	public String alias() {
		return "join";
	}

	@Override
	public boolean allows(Actor actor) {
		return true;
	}

	/** A link that was cut off is answered too. */
	@Override
	public boolean opens(String start) {
		return TOKEN.matcher(start).matches();
	}

	@Override
	public void run(Turn turn, String token) {
		if (token.isEmpty()) {
			turn.say(Reply.of(turn.words().html("organization.join.how")));
			return;
		}
		Outcome<InvitationView> seen = this.welcome.look(token, turn.address());
		if (seen instanceof Outcome.Done) {
			turn.open(this.form, Answers.none().with(JoinForm.TOKEN, token));
		}
		else {
			turn.say(Refusals.reply(turn.words(), seen));
		}
	}

}
