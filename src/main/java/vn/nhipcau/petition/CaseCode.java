package vn.nhipcau.petition;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a case is called: {@code PA-7K3-F9Q-XMT}. Nine of 31 letters and digits that are
 * not mistaken for each other when read aloud, at least one of them a digit: 44 bits,
 * drawn at random.
 */
public record CaseCode(String value) {

	private static final String PREFIX = "PA";

	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int LENGTH = 9;

	static CaseCode random(SecureRandom random) {
		String drawn;
		do {
			drawn = random.ints(LENGTH, 0, LETTERS.length())
				.collect(StringBuilder::new, (code, i) -> code.append(LETTERS.charAt(i)), StringBuilder::append)
				.toString();
		}
		while (drawn.chars().noneMatch(Character::isDigit));
		return of(drawn);
	}

	/**
	 * @param typed in either case, with dashes, blanks or neither, with or without
	 * {@code PA}
	 */
	public static Optional<CaseCode> parse(String typed) {
		String bare = bare(typed);
		String drawn = bare.startsWith(PREFIX) && bare.length() == PREFIX.length() + LENGTH
				? bare.substring(PREFIX.length()) : bare;
		boolean possible = drawn.length() == LENGTH && drawn.chars().allMatch((c) -> LETTERS.indexOf(c) >= 0);
		return possible ? Optional.of(of(drawn)) : Optional.empty();
	}

	/** Whether these words are a code and nothing else, so that they need no command. */
	public static boolean isWhole(String typed) {
		String bare = bare(typed);
		return bare.startsWith(PREFIX) && bare.chars().anyMatch(Character::isDigit) && parse(typed).isPresent();
	}

	private static CaseCode of(String drawn) {
		return new CaseCode(
				PREFIX + "-" + drawn.substring(0, 3) + "-" + drawn.substring(3, 6) + "-" + drawn.substring(6));
	}

	private static String bare(String typed) {
		return typed.replaceAll("[\\s\\p{Pd}._]", "").toUpperCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
