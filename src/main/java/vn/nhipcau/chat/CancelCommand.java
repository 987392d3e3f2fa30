package vn.nhipcau.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;

/** {@code /huy}: gives up the open form. */
@Component
class CancelCommand implements Command {

	private final Forms forms;

	CancelCommand(Forms forms) {
		this.forms = forms;
	}

	@Override
	public String name() {
		return "huy";
	}

	@Override
	public String alias() {
		return "cancel";
	}

	@Override
	public int rank() {
		return 920;
	}

	@Override
	public boolean allows(Actor actor) {
		return true;
	}

	@Override
	public boolean leavesForm() {
		return true;
	}

	@Override
	public void run(Turn turn, String argument) {
		CurrentTurn current = (CurrentTurn) turn;
		if (current.conversation().form() == null) {
			turn.say(Reply.of(turn.words().html("chat.nothing-to-cancel")));
		}
		else {
			this.forms.cancel(current);
		}
	}

}
