package vn.nhipcau.delivery.spi;

import vn.nhipcau.delivery.Address;

/** The few words that delivery itself must add to a message, in the reader's language. */
public interface Notices {

	/**
	 * Marks a message that may have arrived before.
	 * @return markup to stand above the text
	 */
	String repeated(Address to, String reference);

}
