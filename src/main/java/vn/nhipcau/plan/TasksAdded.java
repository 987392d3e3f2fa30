package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** Tasks were given after their plan was approved. */
public record TasksAdded(PlanView plan, List<TaskId> tasks, List<ObligationView> obligations,
		Actor actor) implements WorkGiven {

	public TasksAdded {
		tasks = List.copyOf(tasks);
		obligations = List.copyOf(obligations);
	}

}
