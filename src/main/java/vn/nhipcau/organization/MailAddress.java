package vn.nhipcau.organization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mail address, as plain as official ones are: no name beside it, no comment, no
 * quotes, no line break, and so nothing that could become a header of a letter.
 */
final class MailAddress {

	/** As long as an account's address in the database. */
	private static final int LONGEST = 160;

	private static final Pattern FORM = Pattern
		.compile("[a-z0-9_+-]+(\\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

	private MailAddress() {
	}

	static String tidy(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * @param tidy see {@link #tidy}
	 * @param domains those that are official, with all below them; empty: any
	 */
	static Optional<Refusal> fault(String tidy, List<String> domains) {
		if (tidy.length() > LONGEST || tidy.indexOf('@') > 64 || !FORM.matcher(tidy).matches()) {
			return Optional.of(Refusal.MAILBOX_INVALID);
		}
		String domain = tidy.substring(tidy.indexOf('@') + 1);
		boolean official = domains.isEmpty() || domains.stream()
			.map((one) -> one.strip().toLowerCase(Locale.ROOT))
			.anyMatch((one) -> domain.equals(one) || domain.endsWith("." + one));
		return official ? Optional.empty() : Optional.of(Refusal.MAILBOX_FOREIGN);
	}

}
