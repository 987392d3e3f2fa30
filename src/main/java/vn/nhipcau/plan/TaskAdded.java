package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** One task was given by itself. */
public record TaskAdded(PlanView plan, TaskId task, List<ObligationView> obligations,
		Actor actor) implements WorkGiven {

	public TaskAdded {
		obligations = List.copyOf(obligations);
	}

}
