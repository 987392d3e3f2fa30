package vn.nhipcau.organization.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.chat.Question;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;

/** Reads a day as people type it: 1/7/2026, 01-07-2026, 01.07.2026. */
record TypedDay(Words words) implements Question.Check {

	private static final Pattern DAY = Pattern
		.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*((?:19|20)\\d{2})");

	@Override
	public Question.Verdict read(Utterance said) {
		String typed = Optional.ofNullable(said.text()).orElse("");
		return day(typed.strip()).<Question.Verdict>map((day) -> new Question.Accepted(day.toString()))
			.orElseGet(() -> new Question.Refused(this.words.html("organization.agency.bad-day", "text", typed)));
	}

	private static Optional<LocalDate> day(String typed) {
		Matcher day = DAY.matcher(typed);
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

}
