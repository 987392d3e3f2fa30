package vn.nhipcau.progress.chat;

import java.time.LocalDate;
import java.util.Optional;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Ref;

/**
 * A form about one piece of work. Under {@code viec} it keeps which, under {@code ban}
 * the version that was seen.
 */
abstract class WorkForm implements Form {

	private final String name;

	WorkForm(String name) {
		this.name = name;
	}

	static Answers about(ObligationId id) {
		return Answers.none().with("viec", String.valueOf(id.value()));
	}

	static ObligationId work(Answers answers) {
		return new ObligationId(answers.number("viec"));
	}

	/** As it was seen, for a decision about what was seen. */
	static Ref seen(Answers answers) {
		return answers.has("ban") ? Ref.seen(work(answers), answers.number("ban")) : Ref.now(work(answers));
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public int version() {
		return 1;
	}

	/** Asks for words; files may come along, and are kept. */
	static Question words(Words words, Parts parts, Html text, LocalDate today) {
		Html kept = parts.files().isEmpty() ? Html.EMPTY
				: words.html("progress.files-kept", "count", parts.files().size());
		return Question.open(parts.nextKey(), Html.lines(kept, text), (said) -> Parts.read(words, said, today));
	}

	/** Reads a day into {@code yyyy-MM-dd}. */
	static Verdict day(Words words, Utterance said, LocalDate today, boolean ahead) {
		DayWords.Day day = DayWords.read((said.text() != null) ? said.text() : "", today);
		if (day instanceof DayWords.On on) {
			if (on.date().equals(today) || on.date().isAfter(today) == ahead) {
				return new Accepted(on.date().toString());
			}
			return new Refused(words.html(ahead ? "progress.day.over" : "progress.day.ahead", "day", on.date()));
		}
		return noDay(words, day);
	}

	static Refused noDay(Words words, DayWords.Day read) {
		return new Refused((read instanceof DayWords.NoSuchDay none)
				? words.html("progress.day.none", "written", none.written()) : words.html("progress.day.how"));
	}

	/** The wording for a body that is not commanded, where the work is its. */
	static String worded(Optional<ObligationView> work, String commanded, String requested) {
		return work.filter(ObligationView::requested).isPresent() ? requested : commanded;
	}

}
