package vn.nhipcau.chat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A button that does what typing a command would do. */
@Component
public class RunCommand implements Callback<RunCommand.Run> {

	private final ObjectProvider<Commands> commands;

	private final Forms forms;

	RunCommand(ObjectProvider<Commands> commands, Forms forms) {
		this.commands = commands;
		this.forms = forms;
	}

	/**
	 * @param argument short, {@code A-Z a-z 0-9 -} only; may be empty
	 */
	public record Run(String command, String argument) {
	}

	/** A button labelled as the menu calls the command. */
	public static Reply.Choice button(Words words, String command) {
		return Reply.press(words.plain("command." + command + ".menu"), new Run(command, ""));
	}

	@Override
	public String prefix() {
		return "rc1";
	}

	@Override
	public Class<Run> payload() {
		return Run.class;
	}

	@Override
	public void pressed(Turn turn, Run run) {
		Command command = this.commands.getObject().named(run.command()).orElse(null);
		if (command == null) {
			turn.say(Reply.of(turn.words().html("chat.button.expired")));
		}
		else if (!command.allows(turn.actor())) {
			turn.say(Reply.of(turn.words().html("chat.refused")));
		}
		else if (((CurrentTurn) turn).conversation().form() != null && !command.leavesForm()) {
			this.forms.askBeforeLeaving((CurrentTurn) turn, "/" + command.name() + " " + run.argument());
		}
		else {
			command.run(turn, run.argument());
		}
	}

}
