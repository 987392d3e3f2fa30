package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** A task that lay with nobody was given to an agency. */
public record LeadChosen(PlanView plan, TaskId task, List<ObligationView> obligations,
		Actor actor) implements WorkGiven {

	public LeadChosen {
		obligations = List.copyOf(obligations);
	}

}
