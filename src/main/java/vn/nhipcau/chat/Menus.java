package vn.nhipcau.chat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.spi.Channel.MenuItem;

/**
 * Keeps the menu of commands that a channel shows in step with what the person may do
 * now, in the language of the chat.
 */
@Component
class Menus {

	private final Commands commands;

	private final Channels channels;

	Menus(Commands commands, Channels channels) {
		this.commands = commands;
		this.channels = channels;
	}

	void offer(CurrentTurn turn) {
		if (!this.channels.showMenu(turn.address())) {
			return;
		}
		List<MenuItem> items = this.commands.allowed(turn.actor())
			.stream()
			.map((command) -> new MenuItem(command.name(),
					turn.words().plain("command." + command.name() + ".description")))
			.toList();
		String fingerprint = UUID.nameUUIDFromBytes(items.toString().getBytes(StandardCharsets.UTF_8)).toString();
		if (!fingerprint.equals(turn.conversation().menu())) {
			turn.conversation().offer(fingerprint);
			this.channels.menu(turn.address(), items);
		}
	}

}
