package vn.nhipcau.faults.inside;

import vn.nhipcau.chat.Listener;
import vn.nhipcau.chat.Turn;

/** Cannot bear some words, as any handler may have some that it cannot. */
public class Poison implements Listener {

	public static final String WORDS = "thuốc độc số";

	@Override
	public int rank() {
		return 0;
	}

	@Override
	public boolean hears(Turn turn) {
		String text = turn.said().text();
		if (text != null && text.startsWith(WORDS)) {
			throw new IllegalStateException("Poison");
		}
		return false;
	}

}
