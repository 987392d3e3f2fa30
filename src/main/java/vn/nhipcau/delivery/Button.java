package vn.nhipcau.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A button below a message.
 *
 * @param value the signed data of a press, or a link's address; otherwise {@code null}
 */
public record Button(Kind kind, String label, @Nullable String value) {

	public enum Kind {

		PRESS, LINK, ASK_CONTACT, ASK_PLACE

	}

	/**
	 * At most 64 bytes of data: the tightest platform's limit (Telegram, callback_data).
	 */
	public static final int LONGEST_VALUE = 64;

	public static Button press(String label, String value) {
		if (value.length() > LONGEST_VALUE) {
			throw new IllegalArgumentException(
					"A button's data has %d bytes, %d are allowed".formatted(value.length(), LONGEST_VALUE));
		}
		return new Button(Kind.PRESS, label, value);
	}

	public static Button link(String label, String href) {
		return new Button(Kind.LINK, label, href);
	}

	public static Button askPlace(String label) {
		return new Button(Kind.ASK_PLACE, label, null);
	}

	public static Button askContact(String label) {
		return new Button(Kind.ASK_CONTACT, label, null);
	}

}
