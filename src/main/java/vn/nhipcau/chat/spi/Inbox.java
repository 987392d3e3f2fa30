package vn.nhipcau.chat.spi;

import java.util.List;

/**
 * Takes what channels receive. When it returns, the messages survive whatever happens.
 */
public interface Inbox {

	/**
	 * Stores messages, and ignores those it has already. It touches no other table.
	 * @throws org.springframework.dao.DataAccessException when the database is away: the
	 * platform must not be told that we have them
	 */
	void receive(List<Incoming> messages);

	/**
	 * Keeps, for an administrator to decide about, what nobody can take for a message of
	 * a conversation; once, like any other.
	 * @param message from whichever chat it seems to come
	 * @param fault what is wrong with it, without its words
	 * @throws org.springframework.dao.DataAccessException when the database is away
	 */
	void setAside(Incoming message, String fault);

	default void receive(Incoming message) {
		receive(List.of(message));
	}

}
