package vn.nhipcau.progress.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.obligation.ObligationPage;
import vn.nhipcau.obligation.Obligations;

/** Another page of a list, in place of the one that was shown. */
@Component
class TurnPage implements Callback<TurnPage.Page> {

	private final Obligations obligations;

	private final ToConfirmCommand waiting;

	private final TaskList list;

	TurnPage(Obligations obligations, ToConfirmCommand waiting, TaskList list) {
		this.obligations = obligations;
		this.waiting = waiting;
		this.list = list;
	}

	record Page(int number, boolean waiting) {
	}

	@Override
	public String prefix() {
		return "pgl1";
	}

	@Override
	public Class<Page> payload() {
		return Page.class;
	}

	@Override
	public void pressed(Turn turn, Page page) {
		ObligationPage shown = page(turn, page);
		boolean shrunk = shown.items().isEmpty() && page.number() > 0;
		turn.replace(
				this.list.page(turn.words(), shrunk ? page(turn, new Page(0, page.waiting())) : shown, page.waiting()));
	}

	private ObligationPage page(Turn turn, Page page) {
		return page.waiting() ? this.waiting.page(turn.actor(), page.number())
				: this.obligations.mine(turn.actor(), page.number(), TaskList.SIZE);
	}

}
