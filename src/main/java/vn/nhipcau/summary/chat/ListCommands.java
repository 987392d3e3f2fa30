package vn.nhipcau.summary.chat;

import org.springframework.stereotype.Component;

import vn.nhipcau.summary.Selection;

/** {@code /quahan}, {@code /sapdenhan}: the lists that have a command of their own. */
final class ListCommands {

	private ListCommands() {
	}

	@Component
	static class Overdue extends ListCommand {

		Overdue(ItemList list) {
			super("quahan", "overdue", Selection.OVERDUE, list);
		}

	}

	@Component
	static class DueSoon extends ListCommand {

		DueSoon(ItemList list) {
			super("sapdenhan", "duesoon", Selection.DUE_SOON, list);
		}

	}

}
