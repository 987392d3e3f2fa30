package vn.nhipcau.chat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.spi.Channel.MenuItem;

/**
 * Keeps the menu of commands that a channel shows in step with what the person may do
 * now, in the language of the chat.
 */
@Component
public class Menus {

	private final Commands commands;

	private final Channels channels;

	private final Dictionary dictionary;

	Menus(Commands commands, Channels channels, Dictionary dictionary) {
		this.commands = commands;
		this.channels = channels;
		this.dictionary = dictionary;
	}

	/** What is offered to somebody who has not said a word yet. */
	public List<MenuItem> forStrangers(Language language) {
		return items(Actor.citizen("menu"), this.dictionary.in(language));
	}

	void offer(CurrentTurn turn) {
		if (!this.channels.showMenu(turn.address())) {
			return;
		}
		List<MenuItem> items = items(turn.actor(), turn.words());
		String fingerprint = UUID.nameUUIDFromBytes(items.toString().getBytes(StandardCharsets.UTF_8)).toString();
		if (!fingerprint.equals(turn.conversation().menu())) {
			turn.conversation().offer(fingerprint);
			this.channels.menu(turn.address(), items);
		}
	}

	private List<MenuItem> items(Actor actor, Words words) {
		return this.commands.allowed(actor)
			.stream()
			.map((command) -> new MenuItem(command.name(), words.plain("command." + command.name() + ".description")))
			.toList();
	}

}
