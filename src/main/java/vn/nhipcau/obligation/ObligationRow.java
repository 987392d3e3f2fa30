package vn.nhipcau.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.access.PostId;
import vn.nhipcau.storage.DatabaseTime;

/** Reads a row of the lists. */
final class ObligationRow {

	private ObligationRow() {
	}

	static ObligationView view(ResultSet row, int index) throws SQLException {
		Reckoning reckoning = reckoning(row);
		String period = row.getString("period");
		return new ObligationView(new ObligationId(row.getLong("id")), row.getLong("version"),
				new AgencyId(row.getLong("agency_id")), AgencyRole.valueOf(row.getString("role")),
				new Subject(row.getString("subject_kind"), row.getLong("subject_id")), row.getString("title"),
				(period != null) ? Period.parse(period).orElse(null) : null, reckoning.due(), reckoning.lastDay(),
				reckoning.originalLastDay(), row.getBoolean("requested"), row.getBoolean("disowned"),
				ObligationState.valueOf(row.getString("state_then")), Timeliness.valueOf(row.getString("timeliness")),
				row.getObject("progress", Integer.class), holder(row), moment(row, "opened_at"),
				DatabaseTime.instant(row, "submitted_at"), DatabaseTime.instant(row, "confirmed_at"), deed(row));
	}

	private static Reckoning reckoning(ResultSet row) throws SQLException {
		String operator = row.getString("due_operator");
		String unit = row.getString("count_unit");
		return new Reckoning(Reckoning.Basis.valueOf(row.getString("basis")),
				(operator != null) ? Due.Operator.valueOf(operator) : null, day(row, "due_from"), day(row, "due_to"),
				day(row, "count_from"), row.getObject("count_amount", Integer.class),
				(unit != null) ? Term.Unit.valueOf(unit) : null, row.getString("due_source"),
				day(row, "original_last_day"), day(row, "last_day"));
	}

	private static Assignee holder(ResultSet row) throws SQLException {
		Long post = row.getObject("holder_post_id", Long.class);
		return new Assignee(person(row, "holder_person_id"), (post != null) ? new PostId(post) : null);
	}

	private static Deed deed(ResultSet row) throws SQLException {
		return new Deed(Act.valueOf(row.getString("deed_act")), person(row, "deed_by"), moment(row, "deed_at"));
	}

	private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
		Long id = row.getObject(column, Long.class);
		return (id != null) ? new PersonId(id) : null;
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(DatabaseTime.instant(row, column));
	}

}
