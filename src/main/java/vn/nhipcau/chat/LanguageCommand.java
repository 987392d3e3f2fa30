package vn.nhipcau.chat;

import java.util.Arrays;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;

/** {@code /ngonngu}: Vietnamese or English, for this conversation. */
@Component
class LanguageCommand implements Command, Callback<LanguageCommand.Speak> {

	record Speak(Language language) {
	}

	@Override
	public String name() {
		return "ngonngu";
	}

	@Override
	public String alias() {
		return "language";
	}

	@Override
	public int rank() {
		return 910;
	}

	@Override
	public boolean allows(Actor actor) {
		return true;
	}

	@Override
	public boolean leavesForm() {
		return true;
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.say(Reply.of(turn.words().html("chat.language.ask"))
			.row(Arrays.stream(Language.values())
				.map((language) -> Reply.press(label(turn.words(), language), new Speak(language)))
				.toList()));
	}

	@Override
	public String prefix() {
		return "ln1";
	}

	@Override
	public Class<Speak> payload() {
		return Speak.class;
	}

	@Override
	public void pressed(Turn turn, Speak speak) {
		turn.speak(speak.language());
		turn.replace(
				Reply.of(turn.words().html("chat.language.chosen", "language", label(turn.words(), speak.language()))));
	}

	private static String label(Words words, Language language) {
		return words.plain("chat.language." + language.name().toLowerCase(Locale.ROOT));
	}

}
