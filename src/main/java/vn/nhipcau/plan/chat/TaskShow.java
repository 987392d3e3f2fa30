package vn.nhipcau.plan.chat;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Role;
import vn.nhipcau.chat.Callback;
import vn.nhipcau.chat.Reply;
import vn.nhipcau.chat.Turn;
import vn.nhipcau.plan.PlanView;
import vn.nhipcau.plan.Plans;
import vn.nhipcau.plan.ShowTask;
import vn.nhipcau.plan.TaskId;
import vn.nhipcau.plan.TaskView;

/** One task as the plan words it. */
@Component
class TaskShow implements Callback<ShowTask> {

	private final Plans plans;

	private final PlanCard card;

	private final Withheld withheld;

	TaskShow(Plans plans, PlanCard card, Withheld withheld) {
		this.plans = plans;
		this.card = card;
		this.withheld = withheld;
	}

	@Override
	public String prefix() {
		return "plt1";
	}

	@Override
	public Class<ShowTask> payload() {
		return ShowTask.class;
	}

	@Override
	public void pressed(Turn turn, ShowTask show) {
		Optional<TaskView> task = this.plans.task(turn.actor(), new TaskId(show.task()));
		Optional<PlanView> plan = task.flatMap((found) -> this.plans.find(turn.actor(), found.plan()));
		if (task.isEmpty() || plan.isEmpty()) {
			turn.say(Reply.of(turn.words().html("plan.unknown")));
			return;
		}
		if (this.withheld.from(turn.actor())) {
			turn.say(Reply.of(turn.words().html("plan.withheld", "document", plan.get().reference())));
			return;
		}
		Reply reply = Reply.of(this.card.whole(turn.words(), plan.get(), task.get()));
		boolean choice = task.get().doubtful() && turn.actor().is(Role.COORDINATOR);
		turn.say(choice
				? reply
					.row(Reply.press(turn.words().plain("plan.button.choose-lead"), new ChooseLead.Choose(show.task())))
				: reply);
	}

}
