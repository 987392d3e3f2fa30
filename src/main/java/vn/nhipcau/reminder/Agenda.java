package vn.nhipcau.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;

/** When each dated obligation is to be looked at next. */
@Component
class Agenda {

	private static final String DUE = """
			FROM reminder_agenda WHERE next_on <= ? AND (? OR NOT morning_only) ORDER BY next_on, obligation_id LIMIT ?""";

	private final JdbcTemplate jdbc;

	Agenda(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param fromOn reminders of earlier days are behind it
	 */
	record Entry(ObligationId obligation, LocalDate lastDay, boolean requested, LocalDate fromOn) {
	}

	/**
	 * @param nextOn {@code null} when there is nothing more to come
	 */
	record Advance(ObligationId obligation, LocalDate fromOn, @Nullable LocalDate nextOn, boolean morningOnly) {
	}

	/** How many, in a week; overdue by now. */
	record Figures(int due, int completed, int overdue) {

		boolean isEmpty() {
			return this.due + this.completed + this.overdue == 0;
		}

	}

	/** New work: the next sweep looks at it and finds its days. */
	void add(Collection<ObligationView> opened, LocalDate today) {
		this.jdbc.batchUpdate("""
				INSERT INTO reminder_agenda (obligation_id, agency_id, last_day, requested, waiting, from_on, next_on)
				VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
				opened.stream()
					.filter((view) -> view.lastDay() != null)
					.map((view) -> new Object[] { view.id().value(), view.agency().value(), view.lastDay(),
							view.requested(), isWaiting(view), today, isWaiting(view) ? today : null })
					.toList());
	}

	/** Something changed: reminders begin anew from today, or rest. */
	void put(ObligationView view, LocalDate today) {
		if (view.lastDay() == null) {
			return;
		}
		boolean waiting = isWaiting(view);
		boolean completed = view.state() == ObligationState.COMPLETED;
		int updated = this.jdbc.update(
				"""
						UPDATE reminder_agenda SET agency_id = ?, requested = ?, last_day = ?, waiting = ?, completed_on = ?, dropped = ?, from_on = ?, next_on = ?,
						  morning_only = FALSE WHERE obligation_id = ?""",
				view.agency().value(), view.requested(), view.lastDay(), waiting, completed ? today : null,
				view.state() == ObligationState.CANCELLED, today, waiting ? today : null, view.id().value());
		if (updated == 0) {
			add(List.of(view), today);
		}
	}

	/** Locks and reads; what somebody is changing at this moment is left to him. */
	List<Entry> due(Round round, int limit) {
		return this.jdbc.query("SELECT obligation_id, last_day, requested, from_on " + DUE + " FOR UPDATE SKIP LOCKED",
				Agenda::entry, round.today(), round.isMorning(), limit);
	}

	/** Whether anything is still to be looked at, be it by another node. */
	boolean isBehind(Round round) {
		return !this.jdbc.queryForList("SELECT obligation_id " + DUE, Long.class, round.today(), round.isMorning(), 1)
			.isEmpty();
	}

	void advance(List<Advance> all) {
		this.jdbc.batchUpdate("""
				UPDATE reminder_agenda SET from_on = ?, next_on = ?, morning_only = ? WHERE obligation_id = ?""", all
			.stream()
			.map((one) -> new Object[] { one.fromOn(), one.nextOn(), one.morningOnly(), one.obligation().value() })
			.toList());
	}

	/** The calendar has changed: all days are found anew, today's once more. */
	void lookAtAll(LocalDate today) {
		this.jdbc.update("UPDATE reminder_agenda SET next_on = ?, from_on = LEAST(from_on, ?) WHERE waiting", today,
				today);
	}

	/**
	 * What commanded agencies have not reported though its day has passed; oldest first.
	 */
	List<ObligationId> overdue(LocalDate today) {
		return this.jdbc.query("""
				SELECT obligation_id FROM reminder_agenda WHERE waiting AND NOT requested AND last_day < ?
				ORDER BY last_day, obligation_id""", (row, index) -> new ObligationId(row.getLong(1)), today);
	}

	/**
	 * What commanded agencies had to do and did in a span of days, and what is overdue.
	 */
	Figures figures(LocalDate from, LocalDate to, LocalDate today) {
		return this.jdbc.queryForObject("""
				SELECT COUNT(CASE WHEN last_day BETWEEN ? AND ? THEN 1 END),
				       COUNT(CASE WHEN completed_on BETWEEN ? AND ? THEN 1 END),
				       COUNT(CASE WHEN waiting AND last_day < ? THEN 1 END)
				  FROM reminder_agenda WHERE NOT requested AND NOT dropped""",
				(row, index) -> new Figures(row.getInt(1), row.getInt(2), row.getInt(3)), from, to, from, to, today);
	}

	private static boolean isWaiting(ObligationView view) {
		return ObligationState.WORKABLE.contains(view.state()) && !view.disowned();
	}

	private static Entry entry(ResultSet row, int index) throws SQLException {
		return new Entry(new ObligationId(row.getLong("obligation_id")), row.getObject("last_day", LocalDate.class),
				row.getBoolean("requested"), row.getObject("from_on", LocalDate.class));
	}

}
