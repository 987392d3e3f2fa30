package vn.nhipcau.chat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Actor.Holding;
import vn.nhipcau.access.Language;
import vn.nhipcau.delivery.Channels;
import vn.nhipcau.delivery.spi.Channel.MenuItem;

/**
 * Keeps the menu of commands that a channel shows in step with what the person may do
 * now, in the language of the chat.
 */
@Component
public class Menus {

	private static final char DIVIDER = '|';

	private final Commands commands;

	private final Channels channels;

	private final Dictionary dictionary;

	/** What is allowed follows from what one holds; nobody is asked twice. */
	private final Map<Standing, Menu> made = new ConcurrentHashMap<>();

	Menus(Commands commands, Channels channels, Dictionary dictionary) {
		this.commands = commands;
		this.channels = channels;
		this.dictionary = dictionary;
	}

	private record Standing(Language language, Set<Holding> holdings, boolean known) {
	}

	private record Menu(List<MenuItem> items, String fingerprint) {
	}

	/** What is offered to somebody who has not said a word yet. */
	public List<MenuItem> forStrangers(Language language) {
		return menu(Actor.citizen("menu"), language).items();
	}

	/**
	 * A chat that is shown what strangers are need not be told so; one that was shown
	 * something else must.
	 * @param account the one that shows it: another account has shown nothing yet
	 */
	void offer(CurrentTurn turn, String account) {
		if (!this.channels.showMenu(turn.address())) {
			return;
		}
		Menu menu = menu(turn.actor(), turn.conversation().language());
		String offered = account + DIVIDER + menu.fingerprint();
		String before = turn.conversation().menu();
		if (offered.equals(before)) {
			return;
		}
		turn.conversation().offer(offered);
		boolean shownAnother = before != null && before.startsWith(account + DIVIDER);
		if (shownAnother || !menu.items().equals(forStrangers(Language.VI))) {
			this.channels.menu(turn.address(), menu.items());
		}
	}

	/**
	 * By the account that showed the last; where there was none, the next word brings
	 * one.
	 */
	void offerAgain(CurrentTurn turn) {
		String before = turn.conversation().menu();
		if (before != null) {
			offer(turn, before.substring(0, before.lastIndexOf(DIVIDER)));
		}
	}

	private Menu menu(Actor actor, Language language) {
		return this.made.computeIfAbsent(new Standing(language, actor.holdings(), actor.person() != null),
				(standing) -> make(actor, language));
	}

	private Menu make(Actor actor, Language language) {
		Words words = this.dictionary.in(language);
		List<MenuItem> items = this.commands.allowed(actor)
			.stream()
			.map((command) -> new MenuItem(command.name(), words.plain("command." + command.name() + ".description")))
			.toList();
		return new Menu(items, UUID.nameUUIDFromBytes(items.toString().getBytes(StandardCharsets.UTF_8)).toString());
	}

}
