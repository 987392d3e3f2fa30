package vn.nhipcau.plan.chat;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Command;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.plan.PlanCount;
import vn.nhipcau.plan.PlanPage;
import vn.nhipcau.plan.Plans;

/** {@code /kehoach}: the plans this person may see, with counts. */
@Component
class PlansCommand implements Command, Callback<PlansCommand.Page> {

	private static final int PER_PAGE = 5;

	private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.PROVINCIAL_LEADER, Role.LEADER,
			Role.OFFICIAL);

	private final Plans plans;

	PlansCommand(Plans plans) {
		this.plans = plans;
	}

	record Page(int number) {
	}

	@Override
	public String name() {
		return "kehoach";
	}

	@Override
	public String alias() {
		return "plans";
	}

	@Override
	public boolean allows(Actor actor) {
		return READERS.stream().anyMatch(actor::is);
	}

	@Override
	public String prefix() {
		return "pll1";
	}

	@Override
	public Class<Page> payload() {
		return Page.class;
	}

	@Override
	public void run(Turn turn, String argument) {
		turn.say(page(turn, 0));
	}

	@Override
	public void pressed(Turn turn, Page page) {
		turn.replace(page(turn, page.number()));
	}

	private Reply page(Turn turn, int number) {
		PlanPage page = this.plans.list(turn.actor(), number, PER_PAGE);
		if (page.total() == 0) {
			return Reply.of(turn.words().html("plan.list.none"));
		}
		Reply reply = Reply.of(turn.words().html("plan.list", "total", page.total()));
		for (PlanCount count : page.items()) {
			reply = reply.plus(PlanCard.line(turn.words(), count))
				.row(Reply.press(count.plan().reference(), new ShowPlan.Show(count.plan().id().value(), 0)));
		}
		return reply.row(Pages.row(turn.words(), number, page.hasNext(), Page::new));
	}

}
