package vn.nhipcau.plan.chat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;
import vn.nhipcau.organization.Agencies;
import vn.nhipcau.organization.AgencyView;

/** Police and military get no content in a chat, unless their agency opted in. */
@Component
class Withheld {

	private final Agencies agencies;

	Withheld(Agencies agencies) {
		this.agencies = agencies;
	}

	boolean from(Actor actor) {
		Set<AgencyId> own = new HashSet<>(actor.agencies(Role.OFFICIAL));
		own.addAll(actor.agencies(Role.LEADER));
		List<AgencyView> agencies = this.agencies.find(own);
		boolean oversees = actor.is(Role.COORDINATOR) || actor.is(Role.PROVINCIAL_LEADER);
		return !oversees && !agencies.isEmpty() && agencies.stream().noneMatch(AgencyView::contentInChat);
	}

}
