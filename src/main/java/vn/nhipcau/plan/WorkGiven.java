package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.access.Actor;
import vn.nhipcau.obligation.ObligationView;

/** Agencies have new work of a plan; told inside the transaction that gave it. */
public sealed interface WorkGiven permits PlanApproved, TasksAdded, LeadChosen {

	PlanView plan();

	/** What is owed, one for each lead agency and task. */
	List<ObligationView> obligations();

	Actor actor();

}
