package vn.nhipcau.obligation.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;

/** A day as people type it: 24/11/2026, 24-11-2026, 24.11.2026. */
final class TypedDay {

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(20\\d{2})");

	private TypedDay() {
	}

	static Question question(Words words, String key) {
		return Question.open(key, words.html("obligation.holidays.ask-day"), (said) -> read(words, said));
	}

	static Optional<LocalDate> parse(String typed) {
		Matcher day = DAY.matcher(typed.strip());
		if (!day.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)),
					Integer.parseInt(day.group(1))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Verdict read(Words words, Utterance said) {
		String typed = Objects.requireNonNullElse(said.text(), "");
		Optional<LocalDate> day = parse(typed);
		return day.isPresent() ? new Accepted(day.get().toString())
				: new Refused(words.html("obligation.holidays.bad-day", "text", typed));
	}

}
