package vn.nhipcau.petition.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;

/** {@code /phananh}: begins a report, with words behind it or without. */
@Component
class ReportCommand implements Command {

	private final ReportForm form;

	private final Reception reception;

	ReportCommand(ReportForm form, Reception reception) {
		this.form = form;
		this.reception = reception;
	}

	@Override
	public String name() {
		return "phananh";
	}

	@Override
	public String alias() {
		return "report";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.CITIZEN);
	}

	/**
	 * Nothing of a complaint waits for an open form to be given up: it is answered at
	 * once.
	 */
	@Override
	public String kept(Turn turn, String argument) {
		return this.reception.declines(turn) ? "" : argument;
	}

	@Override
	public void run(Turn turn, String argument) {
		if (!this.reception.declines(turn)) {
			Answers given = argument.isEmpty() ? Answers.none()
					: Answers.none().with(Draft.FIRST, new Bundle(argument, turn.said().files()).kept());
			turn.open(this.form, this.form.start(turn.actor(), given));
		}
	}

}
