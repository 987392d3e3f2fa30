package vn.nhipcau.organization.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.AccountView;
import vn.nhipcau.organization.Accounts;
import vn.nhipcau.organization.People;

/**
 * {@code /thietbi}: the chats one has joined, to give up a lost phone or add another; an
 * administrator writes somebody's name behind it.
 */
@Component
class DevicesCommand implements Command {

	private final Accounts accounts;

	private final People people;

	DevicesCommand(Accounts accounts, People people) {
		this.accounts = accounts;
		this.people = people;
	}

	@Override
	public String name() {
		return "thietbi";
	}

	@Override
	public String alias() {
		return "devices";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.person() != null;
	}

	@Override
	public void run(Turn turn, String name) {
		boolean others = !name.isEmpty() && turn.actor().is(Role.ADMINISTRATOR);
		List<AccountView> found = others ? this.accounts.search(turn.actor(), name) : own(turn.actor());
		turn.say(found.isEmpty() ? Reply.of(turn.words().html("organization.devices.none", "name", name))
				: list(turn, found, others));
	}

	private List<AccountView> own(Actor actor) {
		return Optional.ofNullable(actor.person()).map((self) -> this.accounts.of(actor, self)).orElse(List.of());
	}

	private Reply list(Turn turn, List<AccountView> found, boolean others) {
		Words words = turn.words();
		Map<PersonId, String> names = this.people.names(found.stream().map(AccountView::person).toList());
		List<Html> lines = new ArrayList<>();
		List<Reply.Choice> choices = new ArrayList<>();
		for (AccountView account : found) {
			int number = lines.size() + 1;
			lines.add(line(turn, account, names.getOrDefault(account.person(), ""), number));
			choices.add(Reply.press(words.plain("organization.devices.revoke", "number", number),
					new RevokeDevice.Revoke(account.id(), false)));
		}
		Reply reply = Reply.of(words.html("organization.devices.list", "lines", Html.join("\n", lines)));
		for (Reply.Choice choice : choices) {
			reply = reply.row(choice);
		}
		return others ? reply
				: reply.row(Reply.press(words.plain("organization.devices.add"), new AddDevice.Another()));
	}

	private static Html line(Turn turn, AccountView account, String name, int number) {
		Words words = turn.words();
		String key = "organization.channel." + account.address().channel();
		String channel = words.has(key) ? words.plain(key) : account.address().channel();
		String line = account.address().equals(turn.address()) ? "organization.devices.this-one"
				: "organization.devices.line";
		return words.html(line, "number", number, "name", name, "channel", channel, "since", account.joinedAt());
	}

}
