package vn.nhipcau.telegram;

import java.util.regex.Pattern;

/**
 * What proves that we are the bot. It never leaves this class for a log or an error.
 */
final class BotToken {

	private static final Pattern FORM = Pattern.compile("\\d{1,19}:[A-Za-z0-9_-]+");

	private final String secret;

	/**
	 * @throws IllegalArgumentException when it cannot be a token; the message does not
	 * quote it
	 */
	BotToken(String secret) {
		this.secret = secret.strip();
		if (!FORM.matcher(this.secret).matches()) {
			throw new IllegalArgumentException(
					"nhipcau.telegram.token is no bot token: digits, a colon, then letters and digits are expected");
		}
	}

	String secret() {
		return this.secret;
	}

	/** The bot's public number: the part before the colon. */
	String bot() {
		return this.secret.substring(0, this.secret.indexOf(':'));
	}

	/** Under which its updates are told apart from another bot's. */
	String account() {
		return TelegramChannel.NAME + ":" + bot();
	}

	/** A text without the token, wherever it came from. */
	String scrub(String text) {
		return text.replace(this.secret, "***").replace(this.secret.substring(this.secret.indexOf(':') + 1), "***");
	}

	/** One line about a fault, fit for a log. */
	String line(Throwable fault) {
		return scrub(fault.toString());
	}

	@Override
	public String toString() {
		return "bot " + bot();
	}

}
