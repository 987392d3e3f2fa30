package vn.nhipcau.reminder.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.reminder.UnreachedPeople;

/** {@code /khonglienlac}: who cannot be reached, and why. */
@Component
class UnreachedCommand implements Command {

	static final String NAME = "khonglienlac";

	private final UnreachedPages pages;

	UnreachedCommand(UnreachedPages pages) {
		this.pages = pages;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String alias() {
		return "unreached";
	}

	@Override
	public boolean allows(Actor actor) {
		return UnreachedPeople.open(actor);
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.say(this.pages.page(turn, 0));
	}

}
