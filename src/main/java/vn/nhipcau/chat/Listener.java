package vn.nhipcau.chat;

/** Understands free words, when no command, number or open form has taken them. */
public interface Listener {

	/**
	 * The smaller is asked first: 100 for words about one's work, 900 for a citizen's
	 * first words.
	 */
	int rank();

	/**
	 * @return whether it took the words; then nobody else is asked
	 */
	boolean hears(Turn turn);

}
