package vn.nhipcau.chat;

import java.util.Optional;

/**
 * A conversation of several questions, with a summary before the end. The engine keeps
 * its state, offers back and cancel at every step, and carries it through restarts; the
 * form itself remembers nothing.
 */
public interface Form {

	/** A stable name: stored with the state. */
	String name();

	/**
	 * Raised when the questions change; {@link #upgrade} then brings old answers along.
	 */
	int version();

	/** The first question that these answers leave open; empty when all is said. */
	Optional<Question> next(Turn turn, Answers answers);

	/** What will happen on "send", or empty when nothing needs to be confirmed. */
	default Optional<Html> summary(Turn turn, Answers answers) {
		return Optional.empty();
	}

	/** The label of the button that ends the form. */
	default String submitLabel(Words words) {
		return words.plain("chat.form.send");
	}

	/**
	 * Called once, when the person has confirmed. Checks again whatever may have changed
	 * meanwhile.
	 */
	void finish(Turn turn, Answers answers);

	/**
	 * @return answers in today's shape, or empty to start again with the typed words
	 * shown
	 */
	default Optional<Answers> upgrade(int fromVersion, Answers old) {
		return Optional.empty();
	}

}
