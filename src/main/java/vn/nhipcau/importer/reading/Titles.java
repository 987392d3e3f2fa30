package vn.nhipcau.importer.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Passage;

/**
 * Short titles: the work without the agencies and without what follows the first clause.
 */
final class Titles {

	static final int LONGEST = 120;

	private static final Pattern LEADING = Pattern.compile(
			"[\\s:,;.-]*(?:chu tri\\b[\\s,]*|(?:va )?phoi hop(?: chat che)?(?: voi| cung)?\\s|co trach nhiem\\s|theo chuc nang, nhiem vu(?: duoc giao)?[\\s,]*)");

	private Titles() {
	}

	/**
	 * @param from where the work begins, behind the leads
	 */
	static String of(Passage passage, int from) {
		int at = from;
		Matcher leading = LEADING.matcher(passage.bare());
		while (from > 0 && leading.region(at, passage.length()).lookingAt()) {
			boolean together = leading.group().contains("phoi hop");
			Agencies agencies = together ? Agencies.at(passage, leading.end()) : null;
			if (together && agencies == null) {
				break;
			}
			at = (agencies != null) ? agencies.end() : leading.end();
		}
		String text = passage.text().substring(at).replaceFirst("^[\\s:,;.–-]+", "");
		String clause = text.split("[;.](?:\\s|$)", 2)[0];
		String title = shorten(clause.isBlank() ? passage.text() : clause);
		return title.isEmpty() ? title
				: title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
						+ title.substring(title.offsetByCodePoints(0, 1));
	}

	private static String shorten(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = text.lastIndexOf(' ', LONGEST - 2);
		end = (end > LONGEST / 2) ? end : LONGEST - 2;
		return text.substring(0, end).replaceFirst("[\\s,;:-]+$", "") + "…";
	}

}
