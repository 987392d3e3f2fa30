package vn.nhipcau.progress.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.Obligations;

/**
 * {@code /viec}: one's own work, the most urgent first; a code opens one. Who has no work
 * of their own, and reads that of all, gets what is overdue.
 */
@Component
class TasksCommand implements Command {

	private final Obligations obligations;

	private final TaskList list;

	private final OpenWork opening;

	private final RunCommand others;

	TasksCommand(Obligations obligations, TaskList list, OpenWork opening, RunCommand others) {
		this.obligations = obligations;
		this.list = list;
		this.opening = opening;
		this.others = others;
	}

	@Override
	public String name() {
		return "viec";
	}

	@Override
	public String alias() {
		return "tasks";
	}

	@Override
	public boolean allows(Actor actor) {
		return greets(actor) || actor.is(Role.COORDINATOR) || actor.is(Role.PROVINCIAL_LEADER);
	}

	/** Only to whoever may have work of their own. */
	@Override
	public boolean greets(Actor actor) {
		return actor.is(Role.OFFICIAL) || actor.is(Role.LEADER);
	}

	@Override
	public void run(Turn turn, String code) {
		if (!code.isEmpty()) {
			this.opening.open(turn, code);
			return;
		}
		if (!greets(turn.actor())) {
			this.others.pressed(turn, new RunCommand.Run("quahan", ""));
			return;
		}
		turn.say(this.list.page(turn.words(), this.obligations.mine(turn.actor(), 0, TaskList.SIZE), false));
	}

}
