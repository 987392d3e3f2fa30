package vn.nhipcau.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Gathered;

/** What happened to each obligation, written in one batch with the change itself. */
@Component
class History {

	private record Line(ObligationId obligation, HistoryEntry entry) {
	}

	private final JdbcTemplate jdbc;

	private final Gathered<Line> lines = new Gathered<>(20, this::write);

	History(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void add(ObligationId obligation, HistoryEntry entry) {
		this.lines.add(new Line(obligation, entry));
	}

	/** Oldest first, with what this transaction has done so far. */
	List<HistoryEntry> of(ObligationId obligation) {
		List<HistoryEntry> entries = this.jdbc.query(
				"SELECT * FROM obligation_event WHERE obligation_id = ? ORDER BY id", (row, index) -> entry(row),
				obligation.value());
		this.lines.pending()
			.stream()
			.filter((line) -> line.obligation().equals(obligation))
			.forEach((line) -> entries.add(line.entry()));
		return entries;
	}

	private void write(List<Line> batch) {
		this.jdbc.batchUpdate(
				"""
						INSERT INTO obligation_event (obligation_id, at, person_id, act, before_value, after_value, document, document_on)
						VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
				batch, batch.size(), (statement, line) -> {
					Deed deed = line.entry().deed();
					DecidingDocument document = line.entry().document();
					statement.setLong(1, line.obligation().value());
					statement.setObject(2, DatabaseTime.column(deed.at()));
					statement.setObject(3, (deed.by() != null) ? deed.by().value() : null);
					statement.setString(4, deed.act().name());
					statement.setString(5, line.entry().before());
					statement.setString(6, line.entry().after());
					statement.setString(7, (document != null) ? document.number() : null);
					statement.setObject(8, (document != null) ? document.date() : null);
				});
	}

	private static HistoryEntry entry(ResultSet row) throws SQLException {
		Long person = row.getObject("person_id", Long.class);
		Deed deed = new Deed(Act.valueOf(row.getString("act")), (person != null) ? new PersonId(person) : null,
				Objects.requireNonNull(DatabaseTime.instant(row, "at")));
		return new HistoryEntry(deed, row.getString("before_value"), row.getString("after_value"), document(row));
	}

	private static @Nullable DecidingDocument document(ResultSet row) throws SQLException {
		String number = row.getString("document");
		return (number != null) ? new DecidingDocument(number, row.getObject("document_on", LocalDate.class)) : null;
	}

}
