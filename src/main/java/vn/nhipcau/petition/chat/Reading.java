package vn.nhipcau.petition.chat;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Folding;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.petition.Screening;

/** Reads what citizens answer; complaints and denunciations are kept nowhere. */
@Component
class Reading {

	private static final Pattern PHONE = Pattern.compile("(?:\\+?84|0)\\d{8,10}");

	private final Reception reception;

	Reading(Reception reception) {
		this.reception = reception;
	}

	/**
	 * Words, files, a place.
	 * @param asked whether words that may be a complaint were asked about already
	 */
	Question.Check any(Turn turn, boolean asked) {
		return (said) -> {
			Screening.Finding finding = found(said, asked);
			if (finding != Screening.Finding.NONE) {
				Reception.forget(turn, finding);
				return new Question.Refused(this.reception.notice(turn.words(), finding));
			}
			if (said.place() != null) {
				return new Question.Accepted(Draft.kept(said.place()));
			}
			Bundle bundle = Bundle.of(said);
			return bundle.isEmpty() ? new Question.Refused(turn.words().html("petition.nothing-said"))
					: new Question.Accepted(bundle.kept());
		};
	}

	/** Words alone. */
	Question.Check words(Turn turn) {
		Question.Check any = any(turn, true);
		return (said) -> {
			Question.Verdict verdict = any.read(said);
			String text = said.text();
			if (!(verdict instanceof Question.Accepted)) {
				return verdict;
			}
			return (text == null || text.isBlank() || !said.files().isEmpty())
					? new Question.Refused(turn.words().html("petition.correct.words-only"))
					: new Question.Accepted(text.strip());
		};
	}

	/** Where the whole text is one of these words, it means this option. */
	static Question.Check meaning(Words words, String list, String option, Question.Check otherwise) {
		return (said) -> {
			String text = said.text();
			return (text != null && said.files().isEmpty() && isOneOf(words, list, text))
					? new Question.Accepted(option) : otherwise.read(said);
		};
	}

	/** Case, marks and punctuation do not matter. */
	static boolean isOneOf(Words words, String list, String text) {
		String bare = bare(text);
		return !bare.isEmpty() && words.list(list).stream().map(Reading::bare).anyMatch(bare::equals);
	}

	/** Files and places only: words are no answer to a question of yes or no. */
	Question.Check more(Question.Check any, Words words) {
		return (said) -> said.files().isEmpty() && said.place() == null
				? new Question.Refused(words.html("petition.choose")) : any.read(said);
	}

	Question.Check phone(Words words) {
		return (said) -> {
			String number = (said.phone() != null) ? said.phone() : (said.text() != null) ? said.text() : "";
			String digits = number.replaceAll("[\\s.()-]", "").toLowerCase(Locale.ROOT);
			return PHONE.matcher(digits).matches() ? new Question.Accepted(" " + digits)
					: new Question.Refused(words.html("petition.no-phone"));
		};
	}

	private static String bare(String text) {
		return Folding.fold(text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
	}

	private static Screening.Finding found(Utterance said, boolean asked) {
		Screening.Finding finding = (said.text() != null) ? Screening.of(said.text()) : Screening.Finding.NONE;
		return (asked && finding == Screening.Finding.UNCLEAR) ? Screening.Finding.NONE : finding;
	}

}
