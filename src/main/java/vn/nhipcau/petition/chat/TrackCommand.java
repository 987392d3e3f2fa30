package vn.nhipcau.petition.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.petition.CaseCode;

/** {@code /tracuu}: how far a case has come. */
@Component
class TrackCommand implements Command {

	private final Tracking tracking;

	private final CasesCommand cases;

	TrackCommand(Tracking tracking, CasesCommand cases) {
		this.tracking = tracking;
		this.cases = cases;
	}

	@Override
	public String name() {
		return "tracuu";
	}

	@Override
	public String alias() {
		return "track";
	}

	/** For officials the cases that they may see. */
	@Override
	public boolean allows(Actor actor) {
		return true;
	}

	@Override
	public boolean leavesForm() {
		return true;
	}

	@Override
	public boolean opens(String start) {
		return CaseCode.isWhole(start);
	}

	@Override
	public void run(Turn turn, String argument) {
		if (!argument.isEmpty()) {
			this.tracking.show(turn, argument);
		}
		else if (turn.actor().is(Role.CITIZEN)) {
			this.cases.run(turn, "");
		}
		else {
			turn.say(Reply.of(turn.words().html("petition.track.which")));
		}
	}

}
