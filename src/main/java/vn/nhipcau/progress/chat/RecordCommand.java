package vn.nhipcau.progress.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Obligations;

/** {@code /ghinhanthay NV-0042}: what an agency said by telephone, Zalo or document. */
@Component
class RecordCommand implements Command {

	private final Obligations obligations;

	private final RecordForm form;

	RecordCommand(Obligations obligations, RecordForm form) {
		this.obligations = obligations;
		this.form = form;
	}

	@Override
	public String name() {
		return "ghinhanthay";
	}

	@Override
	public String alias() {
		return "recordfor";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.COORDINATOR);
	}

	@Override
	public void run(Turn turn, String code) {
		if (code.isEmpty()) {
			turn.open(this.form, Answers.none());
			return;
		}
		Optional<ObligationView> work = this.obligations.find(turn.actor(), code);
		work.ifPresentOrElse((found) -> turn.open(this.form, WorkForm.about(found.id())),
				() -> turn.say(Reply.of(turn.words().html("progress.refused.not-found"))));
	}

}
