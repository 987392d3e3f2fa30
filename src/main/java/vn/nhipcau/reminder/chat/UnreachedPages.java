package vn.nhipcau.reminder.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Html;
import vn.nhipcau.chat.Page;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.RunCommand;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.chat.Words;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.reminder.UnreachedPeople;
import vn.nhipcau.reminder.UnreachedPerson;

/** The pages of {@code /khonglienlac}, turned in place. */
@Component
class UnreachedPages implements Callback<UnreachedPages.Turning> {

	private static final int SIZE = 6;

	private final UnreachedPeople people;

	UnreachedPages(UnreachedPeople people) {
		this.people = people;
	}

	record Turning(int page) {
	}

	@Override
	public String prefix() {
		return "rup1";
	}

	@Override
	public Class<Turning> payload() {
		return Turning.class;
	}

	@Override
	public void pressed(Turn turn, Turning turning) {
		turn.replace(page(turn, turning.page()));
	}

	Reply page(Turn turn, int wanted) {
		Words words = turn.words();
		if (!UnreachedPeople.open(turn.actor())) {
			return Reply.of(words.html("reminder.people.refused"));
		}
		List<UnreachedPerson> all = this.people.all(turn.actor());
		if (all.isEmpty()) {
			return Reply.of(words.html("reminder.people.none"));
		}
		Page<UnreachedPerson> page = Page.of(all, SIZE, wanted);
		List<Html> lines = new ArrayList<>();
		lines.add(page.heading(words, "reminder.people.heading"));
		page.shown().forEach((one) -> lines.add(line(words, one)));
		Reply reply = Reply.of(Html.join("\n", lines));
		for (UnreachedPerson one : page.shown()) {
			reply = reply.row(invitation(words, turn.actor(), one));
		}
		return reply.row(page.turning(words, Turning::new));
	}

	private static Html line(Words words, UnreachedPerson one) {
		Holder holder = one.holder();
		Html reason = words.html("reminder.people.reason." + one.reason());
		Html undelivered = (one.undelivered() > 0)
				? words.html("reminder.people.undelivered", "count", one.undelivered()) : Html.EMPTY;
		return (holder == null)
				? words.html("reminder.people.vacant", "agency", one.agency().name(), "reason", reason, "undelivered",
						undelivered)
				: words.html("reminder.people.person", "name", holder.name(), "agency", one.agency().name(), "post",
						holder.title(), "reason", reason, "since", since(words, one.since()), "undelivered",
						undelivered);
	}

	private static Html since(Words words, @Nullable LocalDate day) {
		return (day != null) ? words.html("reminder.people.since", "day", day) : Html.EMPTY;
	}

	/** Provincial posts are an administrator's to give. */
	private static List<Choice> invitation(Words words, Actor actor, UnreachedPerson one) {
		Holder holder = one.holder();
		if (holder == null) {
			return List.of(Reply.press(words.plain("reminder.people.invite", "whom", one.agency().shortName()),
					new RunCommand.Run("moithamgia", String.valueOf(one.agency().id().value()))));
		}
		return (holder.duty().isProvincial() && !actor.is(Role.ADMINISTRATOR)) ? List.of()
				: List.of(Reply.press(words.plain("reminder.people.invite", "whom", holder.name()),
						new InviteAgain.Invite(holder.post().value(), holder.person().value())));
	}

}
