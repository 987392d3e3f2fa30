package vn.nhipcau.plan.chat;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.plan.PlanButtons;
import vn.nhipcau.plan.PlanId;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.ShowTask;
import vn.nhipcau.plan.TaskView;

/** One plan: its tasks, page by page. */
@Component
class ShowPlan implements Callback<ShowPlan.Show> {

	private static final int PER_PAGE = 5;

	private final Plans plans;

	private final Withheld withheld;

	private final List<PlanButtons> more;

	ShowPlan(Plans plans, Withheld withheld, List<PlanButtons> more) {
		this.plans = plans;
		this.withheld = withheld;
		this.more = more;
	}

	record Show(long plan, int page) {
	}

	@Override
	public String prefix() {
		return "pls1";
	}

	@Override
	public Class<Show> payload() {
		return Show.class;
	}

	@Override
	public void pressed(Turn turn, Show show) {
		PlanId id = new PlanId(show.plan());
		Optional<PlanView> plan = this.plans.find(turn.actor(), id);
		if (plan.isEmpty()) {
			turn.say(Reply.of(turn.words().html("plan.unknown")));
		}
		else if (this.withheld.from(turn.actor())) {
			turn.say(Reply.of(turn.words().html("plan.withheld", "document", plan.get().reference())));
		}
		else {
			List<TaskView> tasks = this.plans.tasks(turn.actor(), id);
			turn.replace(page(turn, plan.get(), tasks, show.page()));
		}
	}

	private Reply page(Turn turn, PlanView plan, List<TaskView> tasks, int page) {
		int from = Math.min(page * PER_PAGE, tasks.size());
		int to = Math.min(from + PER_PAGE, tasks.size());
		Reply reply = Reply.of(turn.words()
			.html("plan.show", "document", plan.reference(), "approved", plan.approvedAt(), "n", tasks.size(), "from",
					from + 1, "to", to));
		for (TaskView task : tasks.subList(from, to)) {
			reply = reply.plus(PlanCard.taskLine(turn.words(), task))
				.row(Reply.press(turn.words().plain("plan.button.task", "line", task.line()),
						new ShowTask(task.id().value())));
		}
		reply = reply
			.row(Pages.row(turn.words(), page, to < tasks.size(), (number) -> new Show(plan.id().value(), number)));
		for (PlanButtons buttons : this.more) {
			reply = reply.row(buttons.at(turn.words(), turn.actor(), plan));
		}
		return reply;
	}

}
