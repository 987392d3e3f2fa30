package vn.nhipcau.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;

/**
 * How much has been done, by agency and holder. What is done stays as it was done, so it
 * is counted once, by a row of its own in the transaction that does it: two who finish
 * work at once do not wait for each other. A sweep adds rows up.
 */
@Component
class Tally {

	private static final String INSERT = """
			INSERT INTO obligation_tally (agency_id, holder_person_id, holder_post_id, in_time, late, requested)
			VALUES (?, ?, ?, ?, ?, ?)""";

	/** Rows of an agency that are not worth adding up. */
	private static final int FEW = 200;

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	Tally(JdbcTemplate jdbc, JdbcClient client) {
		this.jdbc = jdbc;
		this.client = client;
	}

	/** One piece of work was completed just now. */
	void add(ObligationView done) {
		PersonId person = done.holder().person();
		PostId post = done.holder().post();
		boolean late = done.timeliness() == Timeliness.DONE_LATE;
		this.jdbc.update(INSERT, done.agency().value(), (person != null) ? person.value() : null,
				(post != null) ? post.value() : null, (done.requested() || late) ? 0 : 1,
				(done.requested() || !late) ? 0 : 1, done.requested() ? 1 : 0);
	}

	/** By agency; what is zero is left out. */
	List<Counted<AgencyId>> count(Scope scope, String condition, Map<String, Object> parameters) {
		return this.client
			.sql("SELECT agency_id, SUM(in_time), SUM(late), SUM(requested) FROM obligation_tally WHERE "
					+ scope.condition() + condition + " GROUP BY agency_id")
			.params(scope.parameters())
			.params(parameters)
			.query((row, index) -> Stream.of(done(row.getLong(1), false, Timeliness.DONE_IN_TIME, row.getInt(2)),
					done(row.getLong(1), false, Timeliness.DONE_LATE, row.getInt(3)),
					done(row.getLong(1), true, Timeliness.DONE_IN_TIME, row.getInt(4))))
			.stream()
			.flatMap((all) -> all)
			.filter((one) -> one.number() > 0)
			.toList();
	}

	/** Agencies whose rows are worth adding up. */
	List<Long> scattered() {
		return this.jdbc.queryForList("SELECT agency_id FROM obligation_tally GROUP BY agency_id HAVING COUNT(*) > ?",
				Long.class, FEW);
	}

	/**
	 * Puts one row for each holder in place of an agency's rows, as they are by now; who
	 * completes work meanwhile adds a row and waits for nothing.
	 */
	void addUp(long agency) {
		List<Row> rows = this.jdbc.query("SELECT * FROM obligation_tally WHERE agency_id = ? ORDER BY id FOR UPDATE",
				Tally::row, agency);
		Map<List<@Nullable Long>, Row> sums = new LinkedHashMap<>();
		rows.forEach((row) -> sums.merge(Arrays.asList(row.person(), row.post()), row, Row::plus));
		this.jdbc.batchUpdate("DELETE FROM obligation_tally WHERE id = ?",
				rows.stream().map((row) -> new Object[] { row.id() }).toList());
		this.jdbc.batchUpdate(INSERT, sums.values()
			.stream()
			.map((sum) -> new Object[] { agency, sum.person(), sum.post(), sum.inTime(), sum.late(), sum.requested() })
			.toList());
	}

	private record Row(long id, @Nullable Long person, @Nullable Long post, int inTime, int late, int requested) {

		Row plus(Row other) {
			return new Row(this.id, this.person, this.post, this.inTime + other.inTime, this.late + other.late,
					this.requested + other.requested);
		}

	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getLong("id"), row.getObject("holder_person_id", Long.class),
				row.getObject("holder_post_id", Long.class), row.getInt("in_time"), row.getInt("late"),
				row.getInt("requested"));
	}

	private static Counted<AgencyId> done(long agency, boolean requested, Timeliness timeliness, int number) {
		return new Counted<>(new AgencyId(agency), requested, ObligationState.COMPLETED, timeliness, false, number);
	}

}
