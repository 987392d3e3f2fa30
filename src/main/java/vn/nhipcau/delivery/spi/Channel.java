package vn.nhipcau.delivery.spi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import vn.nhipcau.delivery.Address;

/** One way to reach people: the web chat, Telegram, e-mail. */
public interface Channel {

	/** The name that stands in addresses. */
	String name();

	Abilities abilities();

	/** How many messages may be on their way at once, from each node. */
	default int atOnce() {
		return 4;
	}

	/**
	 * Time between two messages to whomever, from all nodes together; zero: as many as
	 * there are.
	 */
	default Duration interval() {
		return Duration.ZERO;
	}

	/** How fast messages may follow each other to this chat. */
	default Pace pace(Address chat) {
		return Pace.UNLIMITED;
	}

	/**
	 * Hands one message to the platform. Called outside any transaction; every fault it
	 * can foresee is an outcome, and what it throws counts as
	 * {@link SendOutcome.Ambiguous}.
	 */
	SendOutcome send(Parcel parcel);

	/**
	 * Takes what a person said out of wherever the channel keeps it, within the running
	 * transaction; what lies with the platform is asked to go as far as it allows.
	 * @param updateId as it was handed in
	 */
	default void forget(Address chat, String updateId) {
	}

	/**
	 * Takes everything out of a chat that the channel keeps of it, within the running
	 * transaction; what lies with the platform is asked to go as far as it allows.
	 * @param messages ours of the last two days, as the platform names them
	 */
	default void clear(Address chat, List<String> messages) {
	}

	/** Whether it has a menu of commands, a different one for each chat. */
	default boolean showsMenu() {
		return false;
	}

	/** Takes note, within the running transaction, of what a chat's menu shall offer. */
	default void menu(Address chat, List<MenuItem> items) {
	}

	/**
	 * Shows that an answer is being worked on; only a hint, given outside any
	 * transaction.
	 */
	default void working(Address chat) {
	}

	/**
	 * A link that opens a chat with us and says this there.
	 * @param start at most 64 of {@code A-Za-z0-9_-}
	 */
	default Optional<String> link(String start) {
		return Optional.empty();
	}

	/** One command of a menu, without its slash. */
	record MenuItem(String command, String description) {
	}

	/**
	 * What the channel can do; delivery degrades the rest.
	 *
	 * @param buttons otherwise choices are numbered in the text
	 * @param edits otherwise an edit is a new message
	 * @param dedupes whether sending the same parcel twice shows it once
	 * @param longestText characters after markup is taken away
	 * @param longestCaption characters that may stand beside one file; otherwise, and
	 * where there are several, each file goes alone. {@link Integer#MAX_VALUE}: any files
	 * and text are one message
	 * @param oneWay nobody answers there: choices and files are left out, and only what
	 * was written to go by mail is sent
	 */
	record Abilities(boolean buttons, boolean edits, boolean dedupes, int longestText, int longestCaption,
			boolean oneWay) {

		public Abilities(boolean buttons, boolean edits, boolean dedupes, int longestText, int longestCaption) {
			this(buttons, edits, dedupes, longestText, longestCaption, false);
		}

		public Abilities(boolean buttons, boolean edits, boolean dedupes, int longestText) {
			this(buttons, edits, dedupes, longestText, Integer.MAX_VALUE);
		}
	}

}
