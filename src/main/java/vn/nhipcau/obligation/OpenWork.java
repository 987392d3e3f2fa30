package vn.nhipcau.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Work with a last day that waits for its agency, in pages and without its words: for
 * jobs of the system that check what is told of it, never for people.
 */
@Component
@Transactional(readOnly = true)
public class OpenWork {

	private static final String WAITING = "o.state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') AND NOT o.disowned";

	private static final String DATED = """
			SELECT o.id, o.agency_id, o.last_day, o.requested, o.holder_person_id, o.holder_post_id, o.state, o.progress,
			       COALESCE((SELECT MAX(e.at) FROM obligation_event e WHERE e.obligation_id = o.id
			                   AND e.act NOT IN ('PROGRESS_RECORDED', 'PASSED_ON')), o.opened_at) AS changed_at,
			       COALESCE((SELECT MAX(e.at) FROM obligation_event e WHERE e.obligation_id = o.id
			                   AND e.act <> 'PROGRESS_RECORDED'), o.opened_at) AS touched_at
			  FROM obligation o WHERE\s"""
			+ WAITING + " AND o.last_day IS NOT NULL ";

	private final JdbcClient jdbc;

	OpenWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param untouched nothing has begun, and nothing was told of it
	 * @param changedAt when it was opened, or its state, date or agency last changed
	 * @param touchedAt the same, with passing it on inside the agency
	 */
	public record Dated(ObligationId id, AgencyId agency, LocalDate lastDay, boolean requested, boolean untouched,
			Assignee holder, Instant changedAt, Instant touchedAt) {
	}

	/**
	 * Those whose last day lies between the two, both included, the earliest first.
	 * @param after the last one of the page before, or {@code null}
	 */
	public List<Dated> page(LocalDate from, LocalDate to, @Nullable Dated after, int size) {
		LocalDate start = (after != null) ? after.lastDay() : from;
		return this.jdbc.sql(DATED + """
				AND o.last_day BETWEEN :start AND :to AND (o.last_day > :start OR o.id > :id)
				ORDER BY o.last_day, o.id LIMIT :size""")
			.param("start", start)
			.param("to", to)
			.param("id", (after != null) ? after.id().value() : 0L)
			.param("size", size)
			.query(OpenWork::dated)
			.list();
	}

	/** Those of them that still wait. */
	public List<Dated> of(Collection<ObligationId> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(DATED + "AND o.id IN (:ids) ORDER BY o.last_day, o.id")
					.param("ids", ids.stream().map(ObligationId::value).toList())
					.query(OpenWork::dated)
					.list();
	}

	/** Those that are neither done nor stopped, and have a last day. */
	public Set<ObligationId> open(Collection<ObligationId> ids) {
		return ids.isEmpty() ? Set.of()
				: this.jdbc.sql("""
						SELECT id FROM obligation WHERE id IN (:ids) AND last_day IS NOT NULL
						AND state IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'AWAITING_CONFIRMATION')""")
					.param("ids", ids.stream().map(ObligationId::value).toList())
					.query((row, index) -> new ObligationId(row.getLong(1)))
					.set();
	}

	/**
	 * Commanded agencies with work whose last day has passed, as it has stood since a
	 * moment at least.
	 */
	public Set<AgencyId> overdueAgencies(LocalDate before, Instant unchangedSince) {
		return this.jdbc.sql("SELECT DISTINCT o.agency_id FROM obligation o WHERE " + WAITING + " " + """
				AND NOT o.requested AND o.last_day < :before AND o.opened_at < :since AND COALESCE((
				 SELECT MAX(e.at) FROM obligation_event e WHERE e.obligation_id = o.id
				    AND e.act NOT IN ('PROGRESS_RECORDED', 'PASSED_ON')), o.opened_at) < :since""")
			.params(Map.of("before", before, "since", Objects.requireNonNull(DatabaseTime.column(unchangedSince))))
			.query((row, index) -> new AgencyId(row.getLong(1)))
			.set();
	}

	/** Which of these periods of a kind of subject were opened: {@code 17|2026-Q2}. */
	public Set<String> periods(String kind, Set<Long> subjects, Set<String> periods) {
		return subjects.isEmpty() ? Set.of()
				: new HashSet<>(this.jdbc.sql("""
						SELECT DISTINCT subject_id, period FROM obligation
						WHERE subject_kind = :kind AND subject_id IN (:ids) AND period IN (:periods)""")
					.param("kind", kind)
					.param("ids", subjects)
					.param("periods", periods)
					.query((row, index) -> row.getLong(1) + "|" + row.getString(2))
					.list());
	}

	private static Dated dated(ResultSet row, int index) throws SQLException {
		Long person = row.getObject("holder_person_id", Long.class);
		Long post = row.getObject("holder_post_id", Long.class);
		boolean untouched = ObligationState.NOT_STARTED.name().equals(row.getString("state"))
				&& row.getObject("progress") == null;
		return new Dated(new ObligationId(row.getLong("id")), new AgencyId(row.getLong("agency_id")),
				row.getObject("last_day", LocalDate.class), row.getBoolean("requested"), untouched,
				new Assignee((person != null) ? new PersonId(person) : null, (post != null) ? new PostId(post) : null),
				moment(row, "changed_at"), moment(row, "touched_at"));
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(DatabaseTime.instant(row, column));
	}

}
