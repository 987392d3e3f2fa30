package vn.nhipcau.obligation;

import java.util.List;

import vn.nhipcau.access.Actor;

/** New work for one or many agencies, such as all of an approved plan. */
public record ObligationsOpened(List<ObligationView> obligations, Actor actor) {

	public ObligationsOpened {
		obligations = List.copyOf(obligations);
	}

}
