package vn.nhipcau.chat;

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

	/** A command and what was written behind its name. */
	record Call(Command command, String argument) {
	}

	private final List<Command> all;

	private final Map<String, Command> byName = new HashMap<>();

	/** Folded words that stand alone, or before an argument such as a code. */
	private final Map<String, Command> phrases = new HashMap<>();

	Commands(List<Command> commands, Dictionary dictionary) {
		this.all = commands.stream()
			.sorted(Comparator.comparingInt(Command::rank).thenComparing(Command::name))
			.toList();
		for (Command command : commands) {
			register(command.name(), command);
			register(command.alias(), command);
			for (Language language : Language.values()) {
				for (String phrase : dictionary.in(language).list("command." + command.name() + ".phrases")) {
					this.phrases.putIfAbsent(Folding.fold(phrase), command);
				}
			}
		}
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
		Command alone = this.phrases.get(folded);
		if (alone != null) {
			return Optional.of(new Call(alone, ""));
		}
		int blank = folded.lastIndexOf(' ');
		String argument = folded.substring(blank + 1);
		Command before = (blank > 0) ? this.phrases.get(folded.substring(0, blank)) : null;
		return (before != null && argument.chars().anyMatch(Character::isDigit))
				? Optional.of(new Call(before, argument.toUpperCase(java.util.Locale.ROOT))) : Optional.empty();
	}

	private void register(String name, Command command) {
		Command other = this.byName.put(name, command);
		if (other != null && other != command) {
			throw new IllegalStateException("Two commands are called " + name);
		}
	}

}
