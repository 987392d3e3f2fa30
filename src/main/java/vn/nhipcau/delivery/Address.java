package vn.nhipcau.delivery;

import vn.nhipcau.access.PersonId;

/**
 * Where a person can be reached: a chat of one channel.
 *
 * @param channel the channel's name, such as {@code web}
 * @param chat the chat's id inside the channel
 */
public record Address(String channel, String chat) {

	/** The channel that carries letters out and no answers in. */
	public static final String EMAIL = "email";

	/**
	 * A person's mailbox. It is named by the person: which mailbox that is, is asked when
	 * a letter goes out, so that none stands in a table or a log of delivery.
	 */
	public static Address email(PersonId person) {
		return new Address(EMAIL, Long.toString(person.value()));
	}

	/** The form in which it is stored: {@code channel:chat}. */
	public static Address parse(String key) {
		int colon = key.indexOf(':');
		if (colon < 1) {
			throw new IllegalArgumentException("Not an address: " + key);
		}
		return new Address(key.substring(0, colon), key.substring(colon + 1));
	}

	public String key() {
		return this.channel + ":" + this.chat;
	}

	@Override
	public String toString() {
		return key();
	}

}
