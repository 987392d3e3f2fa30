package vn.nhipcau.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import vn.nhipcau.chat.Reply.Choice;

/**
 * One page of a list that is too long for a message.
 *
 * @param number from 0
 * @param pages at least one
 * @param total of the whole list
 */
public record Page<T>(List<T> shown, int number, int pages, int total) {

	/**
	 * @param wanted where there is no such page, the nearest
	 */
	public static <T> Page<T> of(List<T> all, int size, int wanted) {
		int pages = Math.max(1, (all.size() + size - 1) / size);
		int number = Math.max(0, Math.min(wanted, pages - 1));
		List<T> shown = all.subList(number * size, Math.min(all.size(), (number + 1) * size));
		return new Page<>(List.copyOf(shown), number, pages, all.size());
	}

	/**
	 * @param key of words that take {@code total}, {@code page} and {@code pages}
	 */
	public Html heading(Words words, String key) {
		return words.html(key, "total", this.total, "page", this.number + 1, "pages", this.pages);
	}

	/** Back and on, as far as there is something. */
	public List<Choice> turning(Words words, IntFunction<? extends Record> to) {
		List<Choice> turning = new ArrayList<>();
		if (this.number > 0) {
			turning.add(Reply.press(words.plain("chat.page.back"), to.apply(this.number - 1)));
		}
		if (this.number + 1 < this.pages) {
			turning.add(Reply.press(words.plain("chat.page.next"), to.apply(this.number + 1)));
		}
		return turning;
	}

}
