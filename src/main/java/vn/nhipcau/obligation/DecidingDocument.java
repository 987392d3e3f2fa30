package vn.nhipcau.obligation;

import java.time.LocalDate;

/**
 * The document that decides a change of date.
 *
 * @param number its number and symbol, such as {@code 2147/UBND-TH}
 */
public record DecidingDocument(String number, LocalDate date) {

	public DecidingDocument {
		if (number.isBlank()) {
			throw new IllegalArgumentException("A change of date needs the deciding document's number");
		}
	}

}
