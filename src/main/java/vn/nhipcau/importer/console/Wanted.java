package vn.nhipcau.importer.console;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.Language;

/**
 * What was asked for on the command line.
 *
 * @param file a path, or {@value #STANDARD_INPUT}; {@code null} when none was named
 * @param help whether the usage is wanted
 * @param fault why it cannot be done, a key below {@code importer.console.wrong}
 * @param option the word the fault is about
 */
record Wanted(@Nullable String file, boolean json, boolean help, Language language, @Nullable String fault,
		String option) {

	static final String STANDARD_INPUT = "-";

	/** The variables that name a language, the strongest first. */
	private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

	/**
	 * @param arguments those behind {@code read}
	 */
	static Wanted of(List<String> arguments, Map<String, String> environment) {
		Wanted wanted = new Wanted(null, false, false, language(environment), null, "");
		boolean options = true;
		for (Iterator<String> rest = arguments.iterator(); rest.hasNext() && wanted.fault == null;) {
			String next = rest.next();
			if (options && next.equals("--")) {
				options = false;
			}
			else if (options && next.startsWith("-") && !next.equals(STANDARD_INPUT)) {
				wanted = wanted.with(next, rest);
			}
			else {
				wanted = (wanted.file == null) ? wanted.reading(next) : wanted.wrong("many-files", next);
			}
		}
		return (wanted.file != null || wanted.help || wanted.fault != null) ? wanted : wanted.wrong("no-file", "");
	}

	private Wanted with(String option, Iterator<String> rest) {
		return switch (option) {
			case "--json" -> new Wanted(this.file, true, this.help, this.language, null, "");
			case "--help", "-h" -> new Wanted(this.file, this.json, true, this.language, null, "");
			case "--lang" -> rest.hasNext() ? speaking(rest.next()) : wrong("language", option);
			default ->
				option.startsWith("--lang=") ? speaking(option.substring("--lang=".length())) : wrong("option", option);
		};
	}

	private Wanted reading(String path) {
		return new Wanted(path, this.json, this.help, this.language, null, "");
	}

	private Wanted speaking(String name) {
		return Arrays.stream(Language.values())
			.filter((one) -> one.name().equalsIgnoreCase(name))
			.findFirst()
			.map((one) -> new Wanted(this.file, this.json, this.help, one, null, ""))
			.orElseGet(() -> wrong("language", name));
	}

	private Wanted wrong(String why, String about) {
		return new Wanted(this.file, this.json, this.help, this.language, why, about);
	}

	private static Language language(Map<String, String> environment) {
		String stated = Stream.of(VARIABLES)
			.flatMap(List::stream)
			.map((variable) -> Objects.requireNonNullElse(environment.get(variable), ""))
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
		return stated.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.VI;
	}

}
