package vn.nhipcau.obligation.chat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Form;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Option;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.obligation.CalendarDay;
import vn.nhipcau.obligation.CalendarDay.Kind;
import vn.nhipcau.obligation.Holidays;

/** Enters one day of the calendar, with the document that says so. */
@Component
class HolidayForm implements Form {

	private static final String DAY = "day";

	private static final String KIND = "kind";

	private static final String SOURCE = "source";

	private static final int LONGEST_SOURCE = 300;

	private final Holidays holidays;

	HolidayForm(Holidays holidays) {
		this.holidays = holidays;
	}

	@Override
	public String name() {
		return "lichnghi";
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Optional<Question> next(Turn turn, Answers answers) {
		Words words = turn.words();
		if (!answers.has(DAY)) {
			return Optional.of(TypedDay.question(words, DAY));
		}
		if (!answers.has(KIND)) {
			return Optional.of(Question.choice(KIND,
					words.html("obligation.holidays.ask-kind", "date", LocalDate.parse(answers.get(DAY))),
					options(words)));
		}
		return answers.has(SOURCE) ? Optional.empty() : Optional
			.of(Question.open(SOURCE, words.html("obligation.holidays.ask-source"), (said) -> source(words, said)));
	}

	@Override
	public Optional<Html> summary(Turn turn, Answers answers) {
		CalendarDay day = day(answers);
		return Optional.of(turn.words()
			.html("obligation.holidays.summary", "date", day.date(), "kind", kind(turn.words(), day.kind()), "source",
					day.source()));
	}

	@Override
	public void finish(Turn turn, Answers answers) {
		turn.say(HolidayReplies.of(turn.words(), this.holidays.save(turn.actor(), day(answers))));
	}

	static Html kind(Words words, Kind kind) {
		return words.html("obligation.holidays.kind." + kind);
	}

	private static CalendarDay day(Answers answers) {
		return new CalendarDay(LocalDate.parse(answers.get(DAY)),
				Kind.valueOf(answers.get(KIND).replace('-', '_').toUpperCase(Locale.ROOT)), answers.get(SOURCE), true);
	}

	private static List<Option> options(Words words) {
		return Arrays.stream(Kind.values())
			.map((kind) -> new Option(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
					kind(words, kind).plain()))
			.toList();
	}

	private static Verdict source(Words words, Utterance said) {
		String typed = Objects.requireNonNullElse(said.text(), "").strip();
		return (typed.length() >= 5 && typed.length() <= LONGEST_SOURCE) ? new Accepted(typed)
				: new Refused(words.html("obligation.holidays.bad-source"));
	}

}
