package vn.nhipcau.chat.spi;

/** Reads what its own channel stored. */
public interface Interpreter {

	/** The channel's name. */
	String channel();

	/**
	 * @throws RuntimeException when the raw message cannot be read: it is set aside
	 */
	Utterance read(byte[] raw);

}
