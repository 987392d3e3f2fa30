package vn.nhipcau.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;

/**
 * {@code /batdau}: greets, and offers first what this person comes for most often. What a
 * link has put behind it, an invitation or a code, goes to the command that knows it.
 */
@Component
class StartCommand implements Command {

	/** Which commands the greeting offers, in this order, to whoever may use them. */
	private static final List<String> OFFERED = List.of("viec", "choxacnhan", "tonghop", "quahan", "nhapkehoach",
			"ghinhanthay", "moithamgia", "choduyet", "phananh", "tracuu", "hoso", "khieunai");

	private static final int MOST = 6;

	private final ObjectProvider<Commands> commands;

	StartCommand(ObjectProvider<Commands> commands) {
		this.commands = commands;
	}

	@Override
	public String name() {
		return "batdau";
	}

	@Override
	public String alias() {
		return "start";
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public boolean allows(Actor actor) {
		return true;
	}

	@Override
	public void run(Turn turn, String argument) {
		Optional<Command> meant = this.commands.getObject()
			.allowed(turn.actor())
			.stream()
			.filter((command) -> !argument.isEmpty() && command.opens(argument))
			.findFirst();
		if (meant.isPresent()) {
			meant.get().run(turn, argument);
			return;
		}
		boolean official = turn.actor().holdings().stream().anyMatch((holding) -> holding.role() != Role.CITIZEN);
		Words words = turn.words();
		Reply greeting = Reply.of(words.html(official ? "chat.greeting.official" : "chat.greeting.citizen"));
		for (String name : OFFERED.stream().filter((name) -> greets(name, turn)).limit(MOST).toList()) {
			greeting = greeting.row(RunCommand.button(words, name));
		}
		turn.say(greeting);
	}

	private boolean greets(String name, Turn turn) {
		return this.commands.getObject()
			.named(name)
			.filter((command) -> command.allows(turn.actor()) && command.greets(turn.actor()))
			.isPresent();
	}

}
