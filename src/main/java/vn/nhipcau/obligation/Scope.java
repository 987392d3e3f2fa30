package vn.nhipcau.obligation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;

/**
 * What a person may read, as a condition of SQL.
 *
 * @param condition over {@code agency_id}
 * @param parameters its named parameters
 */
record Scope(String condition, Map<String, Object> parameters) {

	/** Everything for those who oversee the province, otherwise one's own agencies. */
	static Scope reading(Actor actor) {
		boolean all = actor.is(Role.COORDINATOR) || actor.is(Role.PROVINCIAL_LEADER) || Permissions.isSystem(actor);
		return all ? new Scope("TRUE", Map.of()) : own(actor);
	}

	/** The agencies in which the person works. */
	static Scope own(Actor actor) {
		Set<AgencyId> agencies = new HashSet<>(actor.agencies(Role.OFFICIAL));
		agencies.addAll(actor.agencies(Role.LEADER));
		List<Long> ids = agencies.stream().map(AgencyId::value).sorted().toList();
		return ids.isEmpty() ? new Scope("FALSE", Map.of()) : new Scope("agency_id IN (:scope)", Map.of("scope", ids));
	}

}
