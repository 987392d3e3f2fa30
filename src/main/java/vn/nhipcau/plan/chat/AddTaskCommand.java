package vn.nhipcau.plan.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;

/** {@code /themnhiemvu}: one task by its assigning document. */
@Component
class AddTaskCommand implements Command {

	private final AddTaskForm form;

	AddTaskCommand(AddTaskForm form) {
		this.form = form;
	}

	@Override
	public String name() {
		return "themnhiemvu";
	}

	@Override
	public String alias() {
		return "addtask";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.COORDINATOR);
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.open(this.form, Answers.none());
	}

}
