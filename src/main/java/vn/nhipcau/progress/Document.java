package vn.nhipcau.progress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document that proves something.
 *
 * @param number its number and symbol, such as {@code 123/BC-SXD}
 * @param date {@code null} when only the number was told
 */
public record Document(String number, @Nullable LocalDate date) {

	private static final int LONGEST_NUMBER = 200;

	public Document {
		number = number.strip();
		number = (number.length() > LONGEST_NUMBER) ? number.substring(0, LONGEST_NUMBER) : number;
	}

}
