package vn.nhipcau.importer.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nhipcau.importer.source.Passage;

/** Phrases of one kind, from a file beside the program; the longest match wins. */
final class Vocabulary {

	static final Vocabulary GROUPS = new Vocabulary("groups", false);

	/**
	 * Short names that mean a group only behind another name: "các địa phương và đơn vị".
	 */
	static final Vocabulary FURTHER_GROUPS = new Vocabulary("groups", true);

	static final Vocabulary DEPARTMENTS = new Vocabulary("departments", false);

	static final Vocabulary BODIES = new Vocabulary("bodies", false);

	/** Whole lines of a page around the document. */
	static final Vocabulary PAGE_LINES = new Vocabulary("page-words", false);

	/** Words with which such a line begins. */
	static final Vocabulary PAGE_BEGINNINGS = new Vocabulary("page-words", true);

	static final Vocabulary ACTIONS = new Vocabulary("actions", false);

	/** Words of action of one syllable: without their marks they are many other words. */
	private static final Set<String> SHORT_ACTIONS = lines("actions").stream()
		.filter((line) -> line.indexOf(' ') < 0)
		.collect(Collectors.toUnmodifiableSet());

	private static final String FURTHER = "~";

	private final Map<Character, List<Phrase>> byFirstLetter;

	private Vocabulary(String file, boolean further) {
		this.byFirstLetter = lines(file).stream()
			.filter((line) -> line.startsWith(FURTHER) == further)
			.map(Phrase::of)
			.collect(Collectors.groupingBy((phrase) -> phrase.letters().charAt(0)));
	}

	/** Where the longest phrase that begins here ends, or -1. */
	int matchAt(String bare, int from) {
		int longest = -1;
		if (from < bare.length()) {
			for (Phrase phrase : this.byFirstLetter.getOrDefault(bare.charAt(from), List.of())) {
				longest = Math.max(longest, phrase.matchAt(bare, from));
			}
		}
		return longest;
	}

	/** Whether a word of action begins here; a short one must have its marks. */
	static boolean isAction(Passage passage, int from) {
		int end = ACTIONS.matchAt(passage.bare(), from);
		String words = (end > 0) ? passage.text().substring(from, end).toLowerCase(Locale.ROOT) : " ";
		return end > 0 && (words.indexOf(' ') > 0 || SHORT_ACTIONS.contains(words));
	}

	static List<String> lines(String file) {
		InputStream stream = Vocabulary.class.getResourceAsStream("/importer/" + file + ".txt");
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
