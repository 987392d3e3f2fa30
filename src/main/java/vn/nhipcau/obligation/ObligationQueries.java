package vn.nhipcau.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Actor.Holding;
import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PostId;

/** Finds obligations; every statement filters by what the actor may read. */
@Component
class ObligationQueries {

	private static final String WORKABLE = "state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')";

	/**
	 * As states that there are, which an index finds; not as those that there are not.
	 */
	static final String NOT_CLOSED = "state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'AWAITING_CONFIRMATION', 'SUSPENDED')";

	private static final String MINE = "state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'AWAITING_CONFIRMATION')"
			+ " AND (holder_person_id = :person OR holder_post_id IN (:posts)"
			+ " OR (holder_person_id IS NULL AND holder_post_id IS NULL AND agency_id IN (:receiving)))";

	private static final String MOST_URGENT_FIRST = " ORDER BY CASE WHEN state = 'AWAITING_CONFIRMATION' THEN 1 ELSE 0 END,"
			+ " last_day NULLS LAST, id";

	/** Of what is closed, the newest first. */
	private static final String OPEN_FIRST = " ORDER BY CASE WHEN state_then IN ('COMPLETED', 'CANCELLED') THEN 1 ELSE 0 END,"
			+ " CASE WHEN state_then IN ('COMPLETED', 'CANCELLED') THEN -id ELSE 0 END, last_day NULLS LAST, id";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ObligationSettings settings;

	ObligationQueries(JdbcClient jdbc, Clock clock, ObligationSettings settings) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.settings = settings;
	}

	Optional<ObligationView> find(Actor actor, ObligationId id) {
		return list(Scope.reading(actor), "id = :id", today(), Map.of("id", id.value()), "").stream().findFirst();
	}

	List<ObligationView> find(Actor actor, Collection<ObligationId> ids) {
		return list(Scope.reading(actor), "id IN (:ids)", today(),
				Map.of("ids", atLeastOne(ids.stream().map(ObligationId::value))), " ORDER BY id");
	}

	/**
	 * @param receives agencies whose unassigned work lies with the actor
	 */
	ObligationPage mine(Actor actor, Set<AgencyId> receives, int page, int size) {
		Scope own = Scope.own(actor);
		Map<String, Object> who = new HashMap<>();
		who.put("person", (actor.person() != null) ? actor.person().value() : -1L);
		who.put("posts", atLeastOne(posts(actor)));
		who.put("receiving", atLeastOne(receives.stream().map(AgencyId::value)));
		int total = this.jdbc.sql("SELECT COUNT(*) FROM obligation WHERE " + own.condition() + " AND " + MINE)
			.params(own.parameters())
			.params(who)
			.query(Integer.class)
			.single();
		who.put("size", size);
		who.put("skip", page * size);
		return new ObligationPage(list(own, MINE, today(), who, MOST_URGENT_FIRST + " LIMIT :size OFFSET :skip"), page,
				size, total);
	}

	List<ObligationView> owed(Actor actor, OwedFilter filter) {
		return list(Scope.reading(actor), filter.condition(), filter.asOf(), filter.parameters(),
				" ORDER BY agency_id, last_day NULLS LAST, id");
	}

	/** What is closed comes after all that is not. */
	ObligationPage owed(Actor actor, OwedFilter filter, int page, int size) {
		int total = this.jdbc
			.sql("SELECT COUNT(*) FROM (" + Judged.on(filter.asOf(), today()) + ") o WHERE "
					+ Scope.reading(actor).condition() + " AND " + filter.condition())
			.params(days(filter.asOf()))
			.params(Scope.reading(actor).parameters())
			.params(filter.parameters())
			.query(Integer.class)
			.single();
		Map<String, Object> parameters = filter.parameters();
		parameters.put("size", size);
		parameters.put("skip", page * size);
		return new ObligationPage(list(Scope.reading(actor), filter.condition(), filter.asOf(), parameters,
				OPEN_FIRST + " LIMIT :size OFFSET :skip"), page, size, total);
	}

	List<ObligationView> dueBetween(Actor actor, LocalDate from, LocalDate to) {
		return list(Scope.reading(actor),
				WORKABLE + " AND NOT requested AND NOT disowned AND last_day BETWEEN :from AND :to", today(),
				Map.of("from", from, "to", to), " ORDER BY last_day, agency_id, id");
	}

	/** All agencies that owe anything which is not closed. */
	Set<AgencyId> owing() {
		return this.jdbc.sql("SELECT DISTINCT agency_id FROM obligation WHERE " + NOT_CLOSED)
			.query((row, index) -> new AgencyId(row.getLong(1)))
			.set();
	}

	/** What of an agency's work is not closed, the earliest last day first. */
	List<ObligationView> notClosed(AgencyId agency) {
		return list(new Scope("agency_id = :agency", Map.of("agency", agency.value())), NOT_CLOSED, today(), Map.of(),
				" ORDER BY last_day NULLS LAST, id");
	}

	private List<ObligationView> list(Scope scope, String condition, LocalDate asOf, Map<String, Object> parameters,
			String order) {
		return this.jdbc
			.sql("SELECT * FROM (" + Judged.on(asOf, today()) + ") o WHERE " + scope.condition() + " AND " + condition
					+ order)
			.params(days(asOf))
			.params(scope.parameters())
			.params(parameters)
			.query(ObligationRow::view)
			.list();
	}

	private Map<String, Object> days(LocalDate asOf) {
		return Map.of("asOf", asOf, "soon", asOf.plusDays(this.settings.dueSoonDays()));
	}

	private static Stream<Long> posts(Actor actor) {
		return actor.holdings().stream().map(Holding::post).filter(Objects::nonNull).map(PostId::value);
	}

	/** An empty list is no SQL: there is no id -1. */
	private static List<Long> atLeastOne(Stream<Long> ids) {
		return Stream.concat(Stream.of(-1L), ids).toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
