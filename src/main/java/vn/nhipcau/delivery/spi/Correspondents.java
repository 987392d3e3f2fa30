package vn.nhipcau.delivery.spi;

import java.time.Instant;
import java.util.Optional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.MessageId;

/** Knows where letters reach people, and how people come in from a letter. */
public interface Correspondents {

	/** The person's mailbox: one address, without line breaks. */
	Optional<String> mailbox(PersonId person);

	/**
	 * Makes the one link of a letter: the same again when the letter is repeated.
	 * @param message the letter, which the person is shown behind the link
	 */
	Door door(PersonId person, MessageId message);

	/**
	 * A link into the web chat that opens once.
	 *
	 * @param until it opens no more from this moment on
	 */
	record Door(String url, Instant until) {

		/** Shows no secret. */
		@Override
		public String toString() {
			return "Door[" + this.until + "]";
		}

	}

}
