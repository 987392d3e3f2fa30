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
		boolean tallied = filter.states().contains(ObligationState.COMPLETED) && filter.subjects().isEmpty()
				&& !filter.asOf().isBefore(LocalDate.now(this.clock));
		return tallied ? Stream.concat(done(actor, filter), open(actor, filter)).toList()
				: count(actor, filter, "agency_id", (row, index) -> counted(row, agency(row)));
	}

	/** Subjects of other kinds than these are counted together, as number 0. */
	List<Counted<Subject>> bySubject(Actor actor, OwedFilter filter, Set<String> kinds) {
		String subject = kinds.isEmpty() ? "0" : "CASE WHEN subject_kind IN (:kinds) THEN subject_id ELSE 0 END";
		return count(actor, filter, Map.of("kinds", kinds), "subject_kind, " + subject + " AS subject_number",
				"subject_kind, subject_number", (row, index) -> counted(row,
						new Subject(row.getString("subject_kind"), row.getLong("subject_number"))));
	}

	private Stream<Counted<AgencyId>> done(Actor actor, OwedFilter filter) {
		return this.tally.count(Scope.reading(actor), filter.whose(), filter.parameters())
			.stream()
			.filter((one) -> filter.timeliness().isEmpty() || filter.timeliness().contains(one.timeliness()))
			.filter((one) -> !(filter.commanded() && one.requested()));
	}

	private Stream<Counted<AgencyId>> open(Actor actor, OwedFilter filter) {
		Set<ObligationState> rest = EnumSet.copyOf(filter.states());
		rest.remove(ObligationState.COMPLETED);
		return rest.isEmpty() ? Stream.of()
				: count(actor, filter.in(rest), "agency_id", (row, index) -> counted(row, agency(row))).stream();
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

	private static AgencyId agency(ResultSet row) throws SQLException {
		return new AgencyId(row.getLong("agency_id"));
	}

	private static <K> Counted<K> counted(ResultSet row, K of) throws SQLException {
		return new Counted<>(of, row.getBoolean("requested"), ObligationState.valueOf(row.getString("state_then")),
				Timeliness.valueOf(row.getString("timeliness")), row.getBoolean("untouched"), row.getInt("number"));
	}

}
