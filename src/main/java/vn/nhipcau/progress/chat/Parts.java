package vn.nhipcau.progress.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.nhipcau.chat.Answers;
import vn.nhipcau.chat.Question.Accepted;
import vn.nhipcau.chat.Question.Refused;
import vn.nhipcau.chat.Question.Verdict;
import vn.nhipcau.chat.Words;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.files.FileId;
import vn.nhipcau.progress.Document;
import vn.nhipcau.progress.Evidence;
import vn.nhipcau.progress.Reports;

/**
 * Several messages that make up one answer: words, documents, files in any order. Each is
 * kept under its own key, so that the way back takes away one, and a file sent in the
 * middle is never lost.
 */
final class Parts {

	/** The value of the button that ends them. */
	static final String THAT_IS_ALL = "xong";

	private static final Pattern WITH_FILES = Pattern.compile("#(\\d+(?:,\\d+)*+) (.*)", Pattern.DOTALL);

	private final List<String> values;

	private final String prefix;

	Parts(Answers answers, String prefix) {
		this.prefix = prefix;
		this.values = new ArrayList<>();
		while (answers.has(prefix + this.values.size())) {
			this.values.add(answers.get(prefix + this.values.size()));
		}
	}

	/** The key under which the next part is kept. */
	String nextKey() {
		return this.prefix + this.values.size();
	}

	boolean isFirst() {
		return this.values.isEmpty();
	}

	boolean complete() {
		return !isFirst() && this.values.get(this.values.size() - 1).equals(THAT_IS_ALL);
	}

	List<FileId> files() {
		return this.values.stream()
			.map(WITH_FILES::matcher)
			.filter(Matcher::matches)
			.flatMap((match) -> List.of(match.group(1).split(",")).stream())
			.map((id) -> new FileId(Long.parseLong(id)))
			.toList();
	}

	/** The words as they were written; empty when there were none. */
	String text() {
		return texts().stream().collect(Collectors.joining("\n"));
	}

	/** Words that name a document's number are taken for that document. */
	Evidence evidence(LocalDate today) {
		Optional<Document> document = document(today);
		String text = texts().stream()
			.filter((one) -> DocumentWords.find(one, today).isEmpty())
			.collect(Collectors.joining("\n"));
		return new Evidence(text, document.orElse(null), files());
	}

	Optional<Document> document(LocalDate today) {
		return texts().stream().flatMap((one) -> DocumentWords.find(one, today).stream()).reduce((one, next) -> next);
	}

	/** Takes words, files, or both; emoji alone are neither. */
	static Verdict read(Words words, Utterance said, LocalDate today) {
		String text = (said.text() != null) ? said.text().strip() : "";
		if (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return new Refused(words.html("progress.in-words"));
		}
		if (text.length() > Reports.LONGEST_WORDS) {
			return new Refused(words.html("progress.words-wanted", "most", Reports.LONGEST_WORDS));
		}
		if (text.isEmpty() && said.files().isEmpty()) {
			return new Refused(words.html("progress.in-words"));
		}
		Optional<Refused> noDay = noSuchDay(words, text, today);
		return noDay.isPresent() ? noDay.get() : new Accepted(value(text, said.files()));
	}

	static String value(String text, List<FileId> files) {
		if (files.isEmpty()) {
			return text.startsWith("#") || text.equals(THAT_IS_ALL) ? " " + text : text;
		}
		return files.stream().map((file) -> String.valueOf(file.value())).collect(Collectors.joining(",", "#", " "))
				+ text;
	}

	private static Optional<Refused> noSuchDay(Words words, String text, LocalDate today) {
		boolean document = DocumentWords.find(text, today).isPresent();
		if (document && DayWords.read(text, today) instanceof DayWords.NoSuchDay none) {
			return Optional.of(new Refused(words.html("progress.day.none", "written", none.written())));
		}
		LocalDate date = DocumentWords.find(text, today).map(Document::date).orElse(null);
		return (date != null && date.isAfter(today))
				? Optional.of(new Refused(words.html("progress.day.ahead", "day", date))) : Optional.empty();
	}

	private List<String> texts() {
		return this.values.stream().filter((value) -> !value.equals(THAT_IS_ALL)).map((value) -> {
			Matcher match = WITH_FILES.matcher(value);
			return (match.matches() ? match.group(2) : value).strip();
		}).filter((text) -> !text.isEmpty()).toList();
	}

}
