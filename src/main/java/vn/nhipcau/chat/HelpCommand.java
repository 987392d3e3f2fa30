package vn.nhipcau.chat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;

/** {@code /trogiup}: lists what this person may do now, and nothing else. */
@Component
class HelpCommand implements Command {

	private final ObjectProvider<Commands> commands;

	HelpCommand(ObjectProvider<Commands> commands) {
		this.commands = commands;
	}

	@Override
	public String name() {
		return "trogiup";
	}

	@Override
	public String alias() {
		return "help";
	}

	@Override
	public int rank() {
		return 900;
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
		Words words = turn.words();
		Html lines = Html.join("\n",
				this.commands.getObject()
					.allowed(turn.actor())
					.stream()
					.map((command) -> words.html("chat.help.line", "command", named(words, command), "description",
							words.html("command." + command.name() + ".description")))
					.toList());
		turn.say(Reply.of(words.html("chat.help", "commands", lines)));
	}

	private static String named(Words words, Command command) {
		return (words.language() == Language.VI) ? command.name() : command.alias();
	}

}
