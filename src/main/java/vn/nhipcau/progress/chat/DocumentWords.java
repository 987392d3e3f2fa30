package vn.nhipcau.progress.chat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.progress.Document;

/** Finds a document's number and date: "Báo cáo số 123/BC-SXD ngày 05/6/2026". */
final class DocumentWords {

	/** A number with its symbol: {@code 123/BC-SXD}, {@code 15/2026/QĐ-UBND}. */
	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\d/])\\d{1,6}(?:/\\d{4})?[/-]\\p{Lu}[\\p{L}\\d]*(?:[-/.&][\\p{L}\\d]+)*+");

	private static final int SHORT = 200;

	private DocumentWords() {
	}

	/** Empty when no number with a symbol is named, or much more is said. */
	static Optional<Document> find(String written, LocalDate today) {
		String text = Normalizer.normalize(written, Normalizer.Form.NFC);
		Matcher number = NUMBER.matcher(text);
		if (text.length() > SHORT || !number.find()) {
			return Optional.empty();
		}
		DayWords.Day day = DayWords.read(text.substring(number.end()), today);
		return Optional.of(new Document(number.group(), (day instanceof DayWords.On on) ? on.date() : null));
	}

}
