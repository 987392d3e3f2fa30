package vn.nhipcau.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;

/** Finds the command that somebody means, by its name, its alias, or plain words. */
@Component
class Commands {

	private static final Pattern SLASH = Pattern.compile("^/([A-Za-z0-9_]+)(?:@\\S+)?(?:\\s+(.*))?$", Pattern.DOTALL);

	/** Words that stand alone, or before an argument such as a code. */
	private record Phrase(String folded, Command command) {
	}

	/** A command and what was written behind its name. */
	record Call(Command command, String argument) {
	}

	private final List<Command> all;

	private final Map<String, Command> byName = new HashMap<>();

	private final List<Phrase> phrases = new ArrayList<>();

	Commands(List<Command> commands, Dictionary dictionary) {
		this.all = commands.stream()
			.sorted(Comparator.comparingInt(Command::rank).thenComparing(Command::name))
			.toList();
		for (Command command : commands) {
			register(command.name(), command);
			register(command.alias(), command);
			for (Language language : Language.values()) {
				for (String phrase : dictionary.in(language).list("command." + command.name() + ".phrases")) {
					this.phrases.add(new Phrase(Folding.fold(phrase), command));
				}
			}
		}
		this.phrases.sort(Comparator.comparing((Phrase phrase) -> phrase.folded().length()).reversed());
	}

	/**
	 * @return empty when the text is no command; an unknown {@code /name} is
	 * {@link #isSlash}
	 */
	Optional<Call> find(String text) {
		Matcher slash = SLASH.matcher(text.strip());
		if (slash.matches()) {
			String argument = (slash.group(2) != null) ? slash.group(2).strip() : "";
			return Optional.ofNullable(this.byName.get(Folding.fold(slash.group(1))))
				.map((command) -> new Call(command, argument));
		}
		return byPhrase(text.strip());
	}

	static boolean isSlash(String text) {
		return SLASH.matcher(text.strip()).matches();
	}

	List<Command> allowed(Actor actor) {
		return this.all.stream().filter((command) -> command.allows(actor)).toList();
	}

	Optional<Command> named(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

	/**
	 * Whole words only; behind a phrase at most a short argument, so that a report is not
	 * taken for a command.
	 */
	private Optional<Call> byPhrase(String text) {
		String folded = Folding.fold(text);
		for (Phrase phrase : this.phrases) {
			if (folded.equals(phrase.folded())) {
				return Optional.of(new Call(phrase.command(), ""));
			}
			if (folded.startsWith(phrase.folded() + " ")) {
				String argument = folded.substring(phrase.folded().length() + 1);
				if (!argument.contains(" ") && argument.matches(".*\\d.*")) {
					return Optional.of(new Call(phrase.command(), argument.toUpperCase(java.util.Locale.ROOT)));
				}
			}
		}
		return Optional.empty();
	}

	private void register(String name, Command command) {
		Command other = this.byName.put(name, command);
		if (other != null && other != command) {
			throw new IllegalStateException("Two commands are called " + name);
		}
	}

}
