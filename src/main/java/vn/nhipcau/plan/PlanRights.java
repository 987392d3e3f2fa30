package vn.nhipcau.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.Role;

/** Who may read of given work. */
final class PlanRights {

	private static final List<Role> OVERSEERS = List.of(Role.COORDINATOR, Role.PROVINCIAL_LEADER);

	/**
	 * A condition of SQL.
	 *
	 * @param parameters its named parameters
	 */
	record Scope(String condition, Map<String, Object> parameters) {
	}

	private PlanRights() {
	}

	/**
	 * All plans for those who oversee the province, else those that name one's agency.
	 */
	static Scope reading(Actor actor) {
		return scope(actor, "JOIN task s ON s.id = x.task_id", "s.plan_id = p.id");
	}

	/** The same for tasks: a condition over the task {@code t}. */
	static Scope readingTasks(Actor actor) {
		return scope(actor, "", "x.task_id = t.id");
	}

	private static Scope scope(Actor actor, String join, String condition) {
		if (actor.isSystem() || OVERSEERS.stream().anyMatch(actor::is)) {
			return new Scope("TRUE", Map.of());
		}
		List<Long> agencies = Stream.of(Role.OFFICIAL, Role.LEADER)
			.flatMap((role) -> actor.agencies(role).stream())
			.map(AgencyId::value)
			.distinct()
			.sorted()
			.toList();
		return agencies
			.isEmpty()
					? new Scope("FALSE", Map.of())
					: new Scope(
							"EXISTS (SELECT 1 FROM assignment x JOIN assignment_agency g ON g.assignment_id = x.id "
									+ join + " WHERE " + condition + " AND g.agency_id IN (:scope))",
							Map.of("scope", agencies));
	}

}
