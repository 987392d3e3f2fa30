package vn.nhipcau.plan.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;

/** The buttons that turn the pages of a list. */
final class Pages {

	private Pages() {
	}

	static List<Choice> row(Words words, int number, boolean hasNext, IntFunction<Record> to) {
		List<Choice> row = new ArrayList<>();
		if (number > 0) {
			row.add(Reply.press(words.plain("plan.button.previous"), to.apply(number - 1)));
		}
		if (hasNext) {
			row.add(Reply.press(words.plain("plan.button.next"), to.apply(number + 1)));
		}
		return row;
	}

}
