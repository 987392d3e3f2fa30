package vn.nhipcau.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The database's own time, the only clock that leases and back-off are measured by: nodes
 * may disagree about the time, the database does not disagree with itself. Read it in the
 * first statement of a short transaction.
 */
@Component
public class DatabaseTime {

	private final JdbcTemplate jdbc;

	protected DatabaseTime(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	public Instant now() {
		return Objects.requireNonNull(this.jdbc.queryForObject("SELECT CURRENT_TIMESTAMP", OffsetDateTime.class))
			.toInstant();
	}

	/** The form in which both databases take an instant as a parameter. */
	public static @Nullable OffsetDateTime column(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/** Reads an instant that may be null. */
	public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
