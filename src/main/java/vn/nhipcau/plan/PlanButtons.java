package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.access.Actor;
import vn.nhipcau.chat.Reply.Choice;
import vn.nhipcau.chat.Words;

/** What else can be done with a plan: answered by modules that build on plans. */
public interface PlanButtons {

	/** One row of buttons for the plan's card; empty where this person can do nothing. */
	List<Choice> at(Words words, Actor actor, PlanView plan);

}
