package vn.nhipcau.delivery;

import java.util.OptionalInt;

/**
 * How choices are marked where they must be typed: 1 to 99, or a letter where a number is
 * itself an answer.
 */
final class Choices {

	/** Letters follow far behind the numbers, so that one column holds both. */
	static final int FIRST_LETTER = 1000;

	private Choices() {
	}

	static String mark(int number) {
		return (number < FIRST_LETTER) ? Integer.toString(number)
				: String.valueOf((char) ('a' + number - FIRST_LETTER));
	}

	/** What somebody typed, if it is the mark of a choice. */
	static OptionalInt read(String typed) {
		if (typed.matches("[1-9]\\d?")) {
			return OptionalInt.of(Integer.parseInt(typed));
		}
		return typed.matches("[a-z]") ? OptionalInt.of(FIRST_LETTER + typed.charAt(0) - 'a') : OptionalInt.empty();
	}

}
