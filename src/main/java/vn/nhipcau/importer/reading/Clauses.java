package vn.nhipcau.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.nhipcau.importer.source.Passage;

/** Parts a paragraph at semicolons and full stops. */
final class Clauses {

	/** Not behind "TP", "CB" or a number. */
	private static final Pattern END = Pattern.compile(";\\s*|(?<![\\s.]\\p{Lu}{1,2})\\.\\s+(?=[\\p{Lu}\"“(])");

	private static final Pattern SENTENCE_END = Pattern.compile("(?<![\\s.]\\p{Lu}{1,2})\\.\\s+(?=[\\p{Lu}\"“(])");

	private Clauses() {
	}

	static List<Passage> of(Passage passage) {
		return split(passage, END);
	}

	static List<Passage> sentences(Passage passage) {
		return split(passage, SENTENCE_END);
	}

	private static List<Passage> split(Passage passage, Pattern end) {
		List<Passage> parts = new ArrayList<>();
		Matcher matcher = end.matcher(passage.text());
		int from = 0;
		while (matcher.find()) {
			boolean stop = passage.text().charAt(matcher.start()) == '.';
			add(parts, passage.part(from, matcher.start() + (stop ? 1 : 0)));
			from = matcher.end();
		}
		add(parts, passage.from(from));
		return parts;
	}

	private static void add(List<Passage> parts, Passage part) {
		if (!part.isEmpty()) {
			parts.add(part);
		}
	}

}
