package vn.nhipcau.chat;

/**
 * Answers one type of button. The payload's components are whole numbers, enums,
 * booleans, days, ids, or short words of {@code A-Z a-z 0-9 -}; together they must stay
 * under 64 bytes. Who may press is decided by the facade that is called, as for
 * everything else.
 *
 * @param <P> what the button carries
 */
public interface Callback<P extends Record> {

	/**
	 * Two or three letters, and a number that changes when the payload does: {@code fp1}.
	 */
	String prefix();

	Class<P> payload();

	void pressed(Turn turn, P payload);

}
