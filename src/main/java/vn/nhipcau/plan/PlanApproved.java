package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/**
 * A plan's tasks were given.
 *
 * @param obligations what is owed of them from now on
 */
public record PlanApproved(PlanView plan, List<ObligationView> obligations, Actor actor) implements WorkGiven {

	public PlanApproved {
		obligations = List.copyOf(obligations);
	}

}
