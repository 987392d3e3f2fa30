package vn.nhipcau.petition.chat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyLevel;

/**
 * Tells the name of a commune or ward from further words of a report: it begins with
 * "xã", "phường" and the like, or names one that the province knows.
 */
@Component
class Localities {

	private static final int LONGEST = 80;

	private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\p{N}]+");

	private static final Pattern OFFICE = Pattern.compile("^(?:uy ban nhan dan|ubnd) ");

	private static final Pattern TYPE = Pattern.compile("^(?:xa|phuong|dac khu|thi tran) ");

	private final Agencies agencies;

	Localities(Agencies agencies) {
		this.agencies = agencies;
	}

	/** A place is kept bare; whatever else was said is kept as {@link Bundle}. */
	Question.Check reading(Words words, Question.Check any) {
		return (said) -> {
			Question.Verdict verdict = any.read(said);
			String text = (said.text() != null) ? LEADING.matcher(said.text()).replaceFirst("").strip() : "";
			boolean alone = said.files().isEmpty() && said.place() == null;
			return (verdict instanceof Question.Accepted && alone && isPlace(words, text)) ? new Question.Accepted(text)
					: verdict;
		};
	}

	private boolean isPlace(Words words, String text) {
		return text.length() <= LONGEST && (beginsLikeOne(words, text) || namesACommune(Folding.fold(text)));
	}

	/** "Xa quá" is far away, and no commune: with marks they tell the two apart. */
	private static boolean beginsLikeOne(Words words, String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
		String folded = Folding.fold(text);
		boolean unmarked = folded.equals(composed);
		return words.list("petition.locality.words")
			.stream()
			.anyMatch((word) -> composed.startsWith(word + " ")
					|| (unmarked && folded.startsWith(Folding.fold(word) + " ")));
	}

	private boolean namesACommune(String folded) {
		String padded = " " + folded.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
		return this.agencies.all()
			.stream()
			.filter((agency) -> agency.level() == AgencyLevel.COMMUNE)
			.map((agency) -> bare(Folding.fold(agency.name())))
			.anyMatch((name) -> padded.contains(" " + name + " "));
	}

	/** Without "UBND xã"; a name of one syllable is too short to stand alone. */
	private static String bare(String name) {
		String place = OFFICE.matcher(name).replaceFirst("");
		String bare = TYPE.matcher(place).replaceFirst("");
		return (bare.indexOf(' ') > 0) ? bare : place;
	}

}
