package vn.nhipcau.obligation.chat;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.obligation.Successions;
import vn.nhipcau.obligation.Undivided;

/** {@code /chuyengiao}: what former agencies with several heirs have left. */
@Component
class HandOverCommand implements Command, Callback<HandOverCommand.Page> {

	private final Successions successions;

	private final UndividedList list;

	HandOverCommand(Successions successions, UndividedList list) {
		this.successions = successions;
		this.list = list;
	}

	/**
	 * @param number counted from 0
	 */
	record Page(long former, int number) {
	}

	@Override
	public String name() {
		return "chuyengiao";
	}

	@Override
	public String alias() {
		return "handover";
	}

	@Override
	public boolean allows(Actor actor) {
		return actor.is(Role.COORDINATOR);
	}

	@Override
	public void run(Turn turn, String argument) {
		List<Undivided> waiting = this.successions.undivided(turn.actor());
		Words words = turn.words();
		if (waiting.isEmpty()) {
			turn.say(Reply.of(words.html("obligation.succession.none")));
		}
		waiting.forEach((one) -> turn.say(offered(words, one)));
	}

	@Override
	public String prefix() {
		return "ho1";
	}

	@Override
	public Class<Page> payload() {
		return Page.class;
	}

	@Override
	public void pressed(Turn turn, Page page) {
		turn.replace(shown(turn, page, Html.EMPTY));
	}

	/** A former agency's work, to be opened. */
	Reply offered(Words words, Undivided one) {
		return Reply.of(this.list.heading(words, one))
			.row(Reply.press(words.plain("obligation.succession.open", "former", this.list.name(one.by().former())),
					new Page(one.by().former().value(), 0)));
	}

	/**
	 * @param before stands above the list, such as what was just done
	 */
	Reply shown(Turn turn, Page page, Html before) {
		Words words = turn.words();
		AgencyId former = new AgencyId(page.former());
		Reply reply = this.successions.undivided(turn.actor(), former)
			.map((left) -> this.list.page(words, left, page.number()))
			.orElseGet(
					() -> Reply.of(words.html("obligation.succession.nothing-left", "former", this.list.name(former))));
		return new Reply(Html.lines(before, reply.text()), reply.rows(), reply.files(), reply.about(),
				reply.answeredByNumber());
	}

}
