package vn.nhipcau.summary.chat;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.summary.Selection;
import vn.nhipcau.summary.Summaries;

/** A command that opens one list. */
abstract class ListCommand implements Command {

	private final String name;

	private final String alias;

	private final Selection selection;

	private final ItemList list;

	ListCommand(String name, String alias, Selection selection, ItemList list) {
		this.name = name;
		this.alias = alias;
		this.selection = selection;
		this.list = list;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public String alias() {
		return this.alias;
	}

	@Override
	public boolean allows(Actor actor) {
		return Summaries.open(actor);
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.say(this.list.page(turn, new ItemList.Show(this.selection, 0, 0)));
	}

}
