package vn.nhipcau.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Check;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;

/** Reads the answers of forms about tasks. */
@Component
public class TaskAnswers {

	private static final int LONGEST_TITLE = 1000;

	private final Clock clock;

	TaskAnswers(Clock clock) {
		this.clock = clock;
	}

	/**
	 * A document's number and symbol, and its date where that comes along: "147/KH-UBND
	 * ngày 01/8/2024". Read with {@link TypedDocument}.
	 */
	public Check number(Words words) {
		return (said) -> {
			TypedDocument typed = TypedDocument.of(text(said));
			if (!typed.isNumbered()) {
				return new Refused(words.html("plan.number-missing"));
			}
			Optional<Refused> noDate = typed.dated().isEmpty() ? Optional.empty() : notADate(words, typed.dated());
			return noDate.isPresent() ? noDate.get() : new Accepted(text(said));
		};
	}

	/** A document's date, kept as ISO. */
	public Check documentDate(Words words) {
		return (said) -> {
			Optional<Refused> noDate = notADate(words, text(said));
			return noDate.isPresent() ? noDate.get()
					: new Accepted(ScheduleReader.day(text(said)).orElseThrow().toString());
		};
	}

	private Optional<Refused> notADate(Words words, String typed) {
		Optional<LocalDate> day = ScheduleReader.day(typed);
		if (day.isEmpty()) {
			return Optional.of(new Refused(words.html("plan.no-such-day", "day", typed)));
		}
		return day.get().isAfter(LocalDate.now(this.clock))
				? Optional.of(new Refused(words.html("plan.refused.NotYetIssued"))) : Optional.empty();
	}

	public Check title(Words words) {
		return (said) -> letters(words, text(said), LONGEST_TITLE);
	}

	/** Agencies as written, divided by semicolons. */
	public Check names(Words words) {
		return (said) -> letters(words, text(said), LONGEST_TITLE);
	}

	/** A deadline in words, for {@link ScheduleReader}. */
	public Check schedule(Words words) {
		return (said) -> {
			ScheduleReader.Reading reading = ScheduleReader.read(text(said));
			if (reading instanceof ScheduleReader.Read) {
				return new Accepted(text(said));
			}
			return new Refused((reading instanceof ScheduleReader.NoSuchDay none)
					? words.html("plan.no-such-day", "day", none.day()) : words.html("plan.schedule-unclear"));
		};
	}

	private static Verdict letters(Words words, String text, int longest) {
		boolean fits = text.codePoints().filter(Character::isLetter).count() >= 3 && text.length() <= longest;
		return fits ? new Accepted(text) : new Refused(words.html("plan.text-missing", "longest", longest));
	}

	private static String text(Utterance said) {
		return (said.text() != null) ? said.text().strip() : "";
	}

}
