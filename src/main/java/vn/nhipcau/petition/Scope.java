package vn.nhipcau.petition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;

/**
 * Which cases somebody may see, as a condition of the query: citizens their own,
 * coordinators all, the members of an agency those that are with it.
 *
 * @param condition over {@code p}
 * @param parameters its named parameters
 */
record Scope(String condition, Map<String, Object> parameters) {

	static Scope of(Actor actor) {
		List<String> conditions = new ArrayList<>(List.of("1 = 0"));
		Map<String, Object> parameters = new HashMap<>();
		if (actor.is(Role.COORDINATOR) || actor.isSystem()) {
			conditions.add("1 = 1");
		}
		if (actor.is(Role.CITIZEN)) {
			conditions.add("p.citizen = :citizen");
			parameters.put("citizen", actor.from());
		}
		Set<AgencyId> agencies = new HashSet<>(actor.agencies(Role.OFFICIAL));
		agencies.addAll(actor.agencies(Role.LEADER));
		if (!agencies.isEmpty()) {
			conditions.add("p.agencyId IN :agencies");
			parameters.put("agencies", agencies.stream().map(AgencyId::value).toList());
		}
		return new Scope("(" + String.join(" OR ", conditions) + ")", parameters);
	}

}
