package vn.nhipcau.importer.reading;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.importer.Due;

/**
 * How one kind of words about time looks, and what it means.
 *
 * @param hint found at once in every text that the words may match
 * @param words without those that make a day a due one
 * @param opening whether words such as "trước", "hoàn thành trong" are looked for before
 * them
 * @param yearly what words without a year mean in any year, else {@code null}
 */
record DueRule(Pattern hint, Pattern words, Opening opening, Function<DueMatch, Due> meaning,
		@Nullable Function<DueMatch, Due> yearly) {

	/** Ends where the words begin, so it is tried only where there are such. */
	private static final Pattern OPENING = Pattern.compile(
			"(?<op>(?:phai )?(?:(?:hoan thanh|xong|bao cao|gui)?\\s?(?:truoc|cham nhat(?: la)?(?: truoc| den| vao)?|muon nhat(?: la)?"
					+ "|den het|den|trong|vao|het|cuoi|dau)|hoan thanh|xong)(?: (?:cuoi|het))?)\\s(?:(?<hour>\\d{1,2})\\s?(?:gio|h)\\s?(?:\\d{2})?(?: phut)?,? )?$");

	private static final int LONGEST_OPENING = 60;

	enum Opening {

		NONE, OPTIONAL, REQUIRED

	}

	static DueRule of(Pattern hint, Opening opening, String words, Function<DueMatch, Due> meaning) {
		return new DueRule(hint, Pattern.compile(words), opening, meaning, null);
	}

	/** For words that do not say of which year. */
	static DueRule ofAnyYear(Pattern hint, Opening opening, String words, Function<DueMatch, Due> yearly) {
		return new DueRule(hint, Pattern.compile(words), opening, (match) -> Due.none(), yearly);
	}

	/**
	 * What was found, with the words before it; {@code null} without those that it needs.
	 */
	@Nullable DueMatch match(Matcher found, String bare) {
		if (this.opening != Opening.NONE) {
			Matcher before = OPENING.matcher(bare).region(Math.max(0, found.start() - LONGEST_OPENING), found.start());
			if (before.find()) {
				return new DueMatch(found, bare, before.group("op").strip(), before.group("hour"),
						before.start() + ((bare.charAt(before.start()) == ' ') ? 1 : 0));
			}
		}
		return (this.opening != Opening.REQUIRED) ? new DueMatch(found, bare, null, null, found.start()) : null;
	}

}
