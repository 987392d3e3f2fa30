package vn.nhipcau.auditor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Remembers what looked wrong from audit to audit. Seen once it may be work in flight; it
 * is a finding when it was seen in audits that follow each other for a time of grace, and
 * closes itself when it is seen no more.
 */
@Component
@Transactional
class FindingBook {

	/** Two audits with more than this between them do not follow each other. */
	private static final Duration GAP = Duration.ofMinutes(25);

	private static final String OPEN = "confirmed_at IS NOT NULL AND closed_at IS NULL";

	private final JdbcTemplate jdbc;

	private final AuditorSettings settings;

	FindingBook(JdbcTemplate jdbc, AuditorSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/** One finding. */
	record Row(long id, FindingKind kind, String code, LocalDate day, Instant firstSeen) {
	}

	/**
	 * Work to look at however far back its day lies.
	 *
	 * @param since the earliest of these days
	 */
	record Watched(List<ObligationId> obligations, LocalDate since) {
	}

	public void note(List<Suspicion> suspicions, Instant now) {
		suspicions.forEach((one) -> note(one, column(now), column(now.minus(GAP))));
	}

	/**
	 * After an audit that came to its end.
	 * @return what is a finding from now on
	 */
	public List<Row> settle(Instant now) {
		Object moment = column(now);
		this.jdbc.update("DELETE FROM audit_finding WHERE confirmed_at IS NULL AND last_seen < ?", moment);
		this.jdbc.update("UPDATE audit_finding SET closed_at = ?, open_key = NULL WHERE " + OPEN + " AND last_seen < ?",
				moment, moment);
		this.jdbc.update("UPDATE audit_finding SET confirmed_at = ? WHERE confirmed_at IS NULL AND first_seen <= ?",
				moment, column(now.minus(this.settings.grace())));
		return list(OPEN + " AND confirmed_at = ? ORDER BY id", moment);
	}

	@Transactional(readOnly = true)
	public List<Row> open(int limit) {
		return list(OPEN + " ORDER BY id LIMIT ?", limit);
	}

	/** Open findings that administrators were not told of, the oldest first. */
	@Transactional(readOnly = true)
	public List<Row> untold() {
		return list(OPEN + " AND told_at IS NULL ORDER BY id");
	}

	public void told(List<Row> rows, Instant now) {
		this.jdbc.batchUpdate("UPDATE audit_finding SET told_at = ? WHERE id = ?",
				rows.stream().map((row) -> new Object[] { column(now), row.id() }).toList());
	}

	@Transactional(readOnly = true)
	public int count(FindingKind kind) {
		return Objects.requireNonNull(this.jdbc.queryForObject(
				"SELECT COUNT(*) FROM audit_finding WHERE kind = ? AND " + OPEN, Integer.class, kind.name()));
	}

	@Transactional(readOnly = true)
	public Watched watched() {
		List<ObligationId> obligations = this.jdbc.query("""
				SELECT DISTINCT obligation_id FROM audit_finding
				WHERE closed_at IS NULL AND obligation_id IS NOT NULL""",
				(row, index) -> new ObligationId(row.getLong(1)));
		LocalDate since = this.jdbc.queryForObject(
				"SELECT MIN(due_on) FROM audit_finding WHERE closed_at IS NULL AND obligation_id IS NOT NULL",
				LocalDate.class);
		return new Watched(obligations, (since != null) ? since : LocalDate.MAX);
	}

	/**
	 * Where a gap lies between two audits, nobody knows whether it was wrong all along.
	 */
	private void note(Suspicion one, Object now, Object gap) {
		int known = this.jdbc.update(
				"UPDATE audit_finding SET last_seen = ? WHERE open_key = ? AND confirmed_at IS NOT NULL", now,
				one.openKey());
		if (known > 0 || !one.ripe()) {
			return;
		}
		int again = this.jdbc.update("""
				UPDATE audit_finding SET first_seen = CASE WHEN last_seen < ? THEN ? ELSE first_seen END, last_seen = ?
				WHERE open_key = ?""", gap, now, now, one.openKey());
		if (again == 0) {
			this.jdbc.update("""
					INSERT INTO audit_finding (kind, open_key, code, due_on, obligation_id, first_seen, last_seen)
					VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", one.kind().name(), one.openKey(),
					one.code(), one.day(), (one.obligation() != null) ? one.obligation().value() : null, now, now);
		}
	}

	private List<Row> list(String condition, Object... arguments) {
		return this.jdbc.query("SELECT * FROM audit_finding WHERE " + condition, FindingBook::row, arguments);
	}

	private static Object column(Instant moment) {
		return Objects.requireNonNull(DatabaseTime.column(moment));
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getLong("id"), FindingKind.valueOf(row.getString("kind")), row.getString("code"),
				row.getObject("due_on", LocalDate.class),
				Objects.requireNonNull(DatabaseTime.instant(row, "first_seen")));
	}

}
