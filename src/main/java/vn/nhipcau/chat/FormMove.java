package vn.nhipcau.chat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Back, cancel, skip, send: the buttons that every form has. */
@Component
class FormMove implements Callback<FormMove.Nav> {

	private final Forms forms;

	private final ObjectProvider<Commands> commands;

	FormMove(Forms forms, ObjectProvider<Commands> commands) {
		this.forms = forms;
		this.commands = commands;
	}

	/** In the order of the wire: new ones go to the end. */
	enum Move {

		BACK, CANCEL, SKIP, SEND, KEEP, DISCARD

	}

	record Nav(long run, int step, Move move) {
	}

	@Override
	public String prefix() {
		return "fm1";
	}

	@Override
	public Class<Nav> payload() {
		return Nav.class;
	}

	@Override
	public void pressed(Turn turn, Nav nav) {
		CurrentTurn current = (CurrentTurn) turn;
		FormState before = current.conversation().form();
		this.forms.move(current, nav);
		boolean left = nav.move() == Move.DISCARD && current.conversation().form() == null;
		if (left && before != null && before.waiting() != null) {
			this.commands.getObject()
				.find(before.waiting())
				.filter((call) -> call.command().allows(turn.actor()))
				.ifPresent((call) -> call.command().run(turn, call.argument()));
		}
	}

}
