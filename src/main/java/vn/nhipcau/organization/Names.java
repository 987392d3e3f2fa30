package vn.nhipcau.organization;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tidies names that people type: of agencies, posts and people. */
public final class Names {

	static final int LONGEST = 200;

	private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s\\u00a0]+");

	private Names() {
	}

	/** Composed, on one line, without what cannot be seen. */
	static String tidy(@Nullable String typed) {
		return (typed != null)
				? NOT_SHOWN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip() : "";
	}

	/** What is wrong with a name, if anything. */
	public static Optional<Refusal> fault(String typed) {
		String name = tidy(typed);
		if (name.codePoints().noneMatch(Character::isLetter)) {
			return Optional.of(Refusal.NAME_MISSING);
		}
		return (name.length() > LONGEST) ? Optional.of(Refusal.NAME_TOO_LONG) : Optional.empty();
	}

}
