package vn.nhipcau.delivery;

/**
 * Where a person can be reached: a chat of one channel.
 *
 * @param channel the channel's name, such as {@code web}
 * @param chat the chat's id inside the channel
 */
public record Address(String channel, String chat) {

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
