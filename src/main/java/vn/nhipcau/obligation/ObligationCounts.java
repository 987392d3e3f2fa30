package vn.nhipcau.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.AgencyId;

/**
 * Counts obligations in the database; every statement filters by what the actor may read.
 */
@Component
class ObligationCounts {

	private static final String SORTS = "requested, state_then, timeliness, untouched";

	/** What stands in no document and is done. */
	private static final Subject OTHERS = new Subject("other", 0);

	private final JdbcClient jdbc;

	private final Tally tally;

	private final Clock clock;

	private final ObligationSettings settings;

	ObligationCounts(JdbcClient jdbc, Tally tally, Clock clock, ObligationSettings settings) {
		this.jdbc = jdbc;
		this.tally = tally;
		this.clock = clock;
		this.settings = settings;
	}

	/** What is done today is known from the tally; only what is open is looked at. */
	List<Counted<AgencyId>> byAgency(Actor actor, OwedFilter filter) {
		return isTallied(filter)
				? Stream.concat(done(actor, filter), open(filter).flatMap((open) -> agencies(actor, open))).toList()
				: agencies(actor, filter).toList();
	}

	/**
	 * Subjects of other kinds than these are counted together, as number 0; what is done
	 * of them is what the tally knows besides.
	 */
	List<Counted<Subject>> bySubject(Actor actor, OwedFilter filter, Set<String> kinds) {
		if (!isTallied(filter) || !filter.commanded() || !filter.timeliness().isEmpty()) {
			return subjects(actor, filter, kinds).toList();
		}
		List<Counted<Subject>> named = doneSubjects(actor, filter, kinds);
		List<Counted<AgencyId>> all = done(actor, filter).toList();
		Stream<Counted<Subject>> others = Stream.of(Timeliness.DONE_IN_TIME, Timeliness.DONE_LATE)
			.map((sort) -> done(OTHERS, sort, sum(all, sort) - sum(named, sort)));
		return Stream.of(named.stream(), others, open(filter).flatMap((open) -> subjects(actor, open, kinds)))
			.flatMap((some) -> some)
			.filter((one) -> one.number() > 0)
			.toList();
	}

	private boolean isTallied(OwedFilter filter) {
		return filter.states().contains(ObligationState.COMPLETED) && filter.subjects().isEmpty()
				&& !filter.asOf().isBefore(LocalDate.now(this.clock));
	}

	private Stream<Counted<AgencyId>> done(Actor actor, OwedFilter filter) {
		return this.tally.count(Scope.reading(actor), filter.whose(), filter.parameters())
			.stream()
			.filter((one) -> filter.timeliness().isEmpty() || filter.timeliness().contains(one.timeliness()))
			.filter((one) -> !(filter.commanded() && one.requested()));
	}

	/** In the order of an index, which has all that is asked. */
	private List<Counted<Subject>> doneSubjects(Actor actor, OwedFilter filter, Set<String> kinds) {
		Scope scope = Scope.reading(actor);
		return kinds.isEmpty() ? List.of()
				: this.jdbc
					.sql("""
							SELECT subject_kind, subject_id, COUNT(*) AS number, SUM(CASE WHEN submitted_on > last_day THEN 1 ELSE 0 END) AS late
							  FROM obligation WHERE state = 'COMPLETED' AND NOT requested AND subject_kind IN (:kinds) AND\s"""
							+ scope.condition() + filter.whose() + " GROUP BY subject_kind, subject_id")
					.param("kinds", kinds)
					.params(scope.parameters())
					.params(filter.parameters())
					.query((row, index) -> {
						Subject subject = new Subject(row.getString("subject_kind"), row.getLong("subject_id"));
						int late = row.getInt("late");
						return Stream.of(done(subject, Timeliness.DONE_IN_TIME, row.getInt("number") - late),
								done(subject, Timeliness.DONE_LATE, late));
					})
					.stream()
					.flatMap((both) -> both)
					.toList();
	}

	/** What is left of it without what is done; empty when that is nothing. */
	private static Stream<OwedFilter> open(OwedFilter filter) {
		Set<ObligationState> rest = EnumSet.copyOf(filter.states());
		rest.remove(ObligationState.COMPLETED);
		return rest.isEmpty() ? Stream.of() : Stream.of(filter.in(rest));
	}

	private Stream<Counted<AgencyId>> agencies(Actor actor, OwedFilter filter) {
		return count(actor, filter, "agency_id", (row, index) -> counted(row, new AgencyId(row.getLong("agency_id"))))
			.stream();
	}

	private Stream<Counted<Subject>> subjects(Actor actor, OwedFilter filter, Set<String> kinds) {
		String number = kinds.isEmpty() ? "0" : "CASE WHEN subject_kind IN (:kinds) THEN subject_id ELSE 0 END";
		return count(actor, filter, Map.of("kinds", kinds), "subject_kind, " + number + " AS subject_number",
				"subject_kind, subject_number",
				(row, index) -> counted(row, new Subject(row.getString("subject_kind"), row.getLong("subject_number"))))
			.stream();
	}

	private <K> List<Counted<K>> count(Actor actor, OwedFilter filter, String by, RowMapper<Counted<K>> mapper) {
		return count(actor, filter, Map.of(), by, by, mapper);
	}

	private <K> List<Counted<K>> count(Actor actor, OwedFilter filter, Map<String, Object> more, String columns,
			String by, RowMapper<Counted<K>> mapper) {
		Scope scope = Scope.reading(actor);
		return this.jdbc.sql("SELECT " + by + ", " + SORTS + ", COUNT(*) AS number FROM (SELECT " + columns
				+ ", requested,"
				+ " state_then, timeliness, CASE WHEN state_then = 'NOT_STARTED' AND progress IS NULL THEN TRUE ELSE FALSE END"
				+ " AS untouched FROM (" + Judged.on(filter.asOf(), LocalDate.now(this.clock)) + ") o WHERE "
				+ scope.condition() + " AND " + filter.condition() + ") o GROUP BY " + by + ", " + SORTS)
			.param("asOf", filter.asOf())
			.param("soon", filter.asOf().plusDays(this.settings.dueSoonDays()))
			.params(more)
			.params(scope.parameters())
			.params(filter.parameters())
			.query(mapper)
			.list();
	}

	private static int sum(List<? extends Counted<?>> counted, Timeliness sort) {
		return counted.stream().filter((one) -> one.timeliness() == sort).mapToInt(Counted::number).sum();
	}

	private static Counted<Subject> done(Subject subject, Timeliness sort, int number) {
		return new Counted<>(subject, false, ObligationState.COMPLETED, sort, false, number);
	}

	private static <K> Counted<K> counted(ResultSet row, K of) throws SQLException {
		return new Counted<>(of, row.getBoolean("requested"), ObligationState.valueOf(row.getString("state_then")),
				Timeliness.valueOf(row.getString("timeliness")), row.getBoolean("untouched"), row.getInt("number"));
	}

}
