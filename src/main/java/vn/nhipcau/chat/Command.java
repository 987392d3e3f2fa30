package vn.nhipcau.chat;

import vn.nhipcau.access.Actor;

/**
 * Something a person asks for by name: {@code /viec}, its English alias, or plain words.
 * Its description and phrases stand in the dictionary as
 * {@code command.<name>.description} and {@code command.<name>.phrases}.
 */
public interface Command {

	/** Vietnamese, without diacritics. */
	String name();

	/** English. */
	String alias();

	/**
	 * Whether this person may use it now; decides what {@code /trogiup} lists as well.
	 */
	boolean allows(Actor actor);

	/** Whether the greeting may offer it to this person. */
	default boolean greets(Actor actor) {
		return allows(actor);
	}

	/** Its place in {@code /trogiup}: one's work first, what everybody has last. */
	default int rank() {
		return 100;
	}

	/**
	 * Whether it leaves an open form as it is; any other command asks before the form is
	 * given up.
	 */
	default boolean leavesForm() {
		return false;
	}

	/**
	 * Whether this, behind {@code /batdau} as a link carries it, means this command.
	 */
	default boolean opens(String start) {
		return false;
	}

	/**
	 * What of the argument may be kept while the person decides whether to give up an
	 * open form. Whatever may not be kept is to be forgotten here.
	 */
	default String kept(Turn turn, String argument) {
		return argument;
	}

	/**
	 * @param argument what was written behind the name, stripped; may be empty
	 */
	void run(Turn turn, String argument);

}
