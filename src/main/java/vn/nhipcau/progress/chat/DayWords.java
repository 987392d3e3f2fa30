package vn.nhipcau.progress.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.chat.Folding;

/** Reads a day: "5/6/2026", "05-06-2026", "ngày 5 tháng 6 năm 2026", "hôm qua". */
final class DayWords {

	private static final Pattern DAY = Pattern
		.compile("(?<!\\d)(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})(?:(?: ?[/.-] ?| nam )(\\d{4}))?(?![\\d/%])");

	/** What was found. */
	sealed interface Day {

	}

	record On(LocalDate date) implements Day {
	}

	/** Such a day is in no calendar. */
	record NoSuchDay(String written) implements Day {
	}

	record Nowhere() implements Day {
	}

	private DayWords() {
	}

	/** A day without a year is of this year. */
	static Day read(String written, LocalDate today) {
		String words = Folding.fold(written);
		Matcher day = DAY.matcher(words);
		if (day.find()) {
			return read(day, today);
		}
		if (words.matches("(?:ngay )?hom nay|today")) {
			return new On(today);
		}
		if (words.matches("(?:ngay )?hom qua|yesterday")) {
			return new On(today.minusDays(1));
		}
		return words.matches("(?:ngay )?mai|tomorrow") ? new On(today.plusDays(1)) : new Nowhere();
	}

	private static Day read(Matcher day, LocalDate today) {
		int year = (day.group(3) != null) ? Integer.parseInt(day.group(3)) : today.getYear();
		try {
			return new On(LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
		}
		catch (DateTimeException ex) {
			return new NoSuchDay(day.group().strip());
		}
	}

}
