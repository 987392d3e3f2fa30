package vn.nhipcau.organization.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;
import vn.nhipcau.organization.Holder;
import vn.nhipcau.organization.Posts;

/**
 * {@code /coquan}: the agencies in official order, for whoever keeps them; letters of a
 * name behind it find some.
 */
@Component
class AgenciesCommand implements Command, Callback<AgenciesCommand.Page> {

	private static final int SIZE = 8;

	private final Agencies agencies;

	private final Posts posts;

	AgenciesCommand(Agencies agencies, Posts posts) {
		this.agencies = agencies;
		this.posts = posts;
	}

	/**
	 * @param number counted from 0
	 */
	record Page(int number) {
	}

	static boolean keeps(Actor actor) {
		return actor.is(Role.ADMINISTRATOR) || actor.is(Role.COORDINATOR);
	}

	@Override
	public String name() {
		return "coquan";
	}

	@Override
	public String alias() {
		return "agencies";
	}

	@Override
	public boolean allows(Actor actor) {
		return keeps(actor);
	}

	@Override
	public void run(Turn turn, String letters) {
		Words words = turn.words();
		if (letters.isEmpty()) {
			turn.say(page(words, 0));
			return;
		}
		List<AgencyView> found = this.agencies.searchNotEnded(letters);
		turn.say(found.isEmpty() ? Reply.of(words.html("organization.invite.no-agency", "letters", letters))
				: opening(Reply.of(Html.join("\n", lines(words, found))), found));
	}

	@Override
	public String prefix() {
		return "ag1";
	}

	@Override
	public Class<Page> payload() {
		return Page.class;
	}

	@Override
	public void pressed(Turn turn, Page page) {
		turn.replace(keeps(turn.actor()) ? page(turn.words(), page.number())
				: Reply.of(turn.words().html("organization.refused.NOT_ALLOWED")));
	}

	private Reply page(Words words, int asked) {
		List<AgencyView> all = this.agencies.notEnded();
		int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
		int number = Math.max(0, Math.min(asked, pages - 1));
		List<AgencyView> shown = all.subList(number * SIZE, Math.min((number + 1) * SIZE, all.size()));
		List<Html> text = new ArrayList<>();
		text.add(words.html("organization.agency.list-heading", "count", all.size(), "page", number + 1, "pages",
				pages));
		text.addAll(lines(words, shown));
		return opening(Reply.of(Html.join("\n", text)), shown).row(turning(words, number, pages))
			.row(Reply.press(words.plain("organization.agency.found"), new FoundAgencyForm.Found()));
	}

	private List<Html> lines(Words words, List<AgencyView> shown) {
		Set<AgencyId> joined = this.posts.focal(shown.stream().map(AgencyView::id).toList())
			.stream()
			.filter(Holder::joined)
			.map(Holder::agency)
			.collect(Collectors.toSet());
		return shown.stream()
			.map((agency) -> words.html("organization.agency.line", "number", agency.officialOrder(), "name",
					agency.name(), "joined", String.valueOf(joined.contains(agency.id()))))
			.toList();
	}

	private static Reply opening(Reply list, List<AgencyView> shown) {
		Reply reply = list;
		for (AgencyView agency : shown) {
			reply = reply.row(Reply.press(agency.name(), new OpenAgency.Open(agency.id().value())));
		}
		return reply;
	}

	private static List<Reply.Choice> turning(Words words, int number, int pages) {
		List<Reply.Choice> turning = new ArrayList<>();
		if (number > 0) {
			turning.add(Reply.press(words.plain("organization.agency.back"), new Page(number - 1)));
		}
		if (number + 1 < pages) {
			turning.add(Reply.press(words.plain("organization.agency.next"), new Page(number + 1)));
		}
		return turning;
	}

}
