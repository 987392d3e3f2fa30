package vn.nhipcau.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.storage.DatabaseTime;

/** What reminding has written down, read only: for jobs of the system that check it. */
@Component
@Transactional(readOnly = true)
public class ReminderLog {

	private static final String LINES = """
			SELECT r.*, p.quiet_through FROM reminder r
			LEFT JOIN reminder_pause p ON p.obligation_id = r.obligation_id AND p.person_id = r.person_id WHERE\s""";

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	ReminderLog(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.named = new NamedParameterJdbcTemplate(jdbc);
	}

	/**
	 * One reminder.
	 *
	 * @param person {@code null} where nobody of the agency could be reached
	 * @param at since when it is in that state
	 * @param message that told of it
	 * @param quietThrough the last day of a silence this person has asked for
	 */
	public record Line(long id, ObligationId obligation, @Nullable PersonId person, int step, LocalDate slot,
			Purpose purpose, ReminderState state, Instant at, @Nullable MessageId message,
			@Nullable LocalDate quietThrough) {
	}

	/**
	 * A week's message to a leader about one agency.
	 *
	 * @param cameBack and has not gone up yet
	 */
	public record Letter(AgencyId agency, PersonId person, MessageId message, boolean cameBack, Instant at) {
	}

	/** Somebody who wanted to be reminded on a day, and was not yet. */
	public record Wish(ObligationId obligation, PersonId person, LocalDate on) {
	}

	/** Those that stand for this day or a later one. */
	public List<Line> of(Collection<ObligationId> obligations, LocalDate from) {
		return obligations.isEmpty() ? List.of()
				: this.named.query(LINES + "r.obligation_id IN (:ids) AND r.slot >= :from ORDER BY r.id",
						Map.of("ids", obligations.stream().map(ObligationId::value).toList(), "from", from),
						ReminderLog::line);
	}

	/** Those that have waited for their words since before a moment, the oldest first. */
	public List<Line> unsaid(Instant before, int limit) {
		return this.jdbc.query(LINES + "r.state = 'DUE' AND r.at < ? ORDER BY r.id LIMIT ?", ReminderLog::line,
				DatabaseTime.column(before), limit);
	}

	/** Whether something that reached nobody has waited for a list since before this. */
	public boolean isUnlisted(Instant before) {
		return !this.jdbc
			.queryForList("SELECT id FROM reminder WHERE state = 'UNREACHED' AND at < ? LIMIT 1", Long.class,
					DatabaseTime.column(before))
			.isEmpty();
	}

	/** Wishes of this day or an earlier one that were not heard. */
	public List<Wish> overslept(LocalDate day, int limit) {
		return this.jdbc.query("""
				SELECT obligation_id, person_id, wake_on FROM reminder_pause WHERE wake_on <= ?
				ORDER BY wake_on, obligation_id, person_id LIMIT ?""",
				(row, index) -> new Wish(new ObligationId(row.getLong(1)), new PersonId(row.getLong(2)),
						row.getObject(3, LocalDate.class)),
				day, limit);
	}

	/** When the leaders were written to in the week of a day. */
	public Optional<Instant> weekly(LocalDate day) {
		return this.jdbc
			.query("SELECT at FROM reminder_round WHERE name = ?",
					(row, index) -> Objects.requireNonNull(DatabaseTime.instant(row, "at")), Round.weekly(day))
			.stream()
			.findFirst();
	}

	/** The messages to leaders in the week of a day. */
	public List<Letter> letters(LocalDate day) {
		return this.jdbc.query("""
				SELECT agency_id, person_id, message_id, state, at FROM reminder_letter WHERE round_name = ?
				ORDER BY agency_id, person_id""",
				(row, index) -> new Letter(new AgencyId(row.getLong(1)), new PersonId(row.getLong(2)),
						new MessageId(row.getLong(3)), "UNREACHED".equals(row.getString(4)),
						Objects.requireNonNull(DatabaseTime.instant(row, "at"))),
				Round.weekly(day));
	}

	/** Under what key the outbox knows the week's figures that were sent to somebody. */
	public static String digestKey(LocalDate day, PersonId person) {
		return "reminder:" + Round.weekly(day) + ":digest:" + person.value();
	}

	private static Line line(ResultSet row, int index) throws SQLException {
		Long person = row.getObject("person_id", Long.class);
		Long message = row.getObject("message_id", Long.class);
		return new Line(row.getLong("id"), new ObligationId(row.getLong("obligation_id")),
				(person != null) ? new PersonId(person) : null, row.getInt("step"),
				row.getObject("slot", LocalDate.class), Purpose.valueOf(row.getString("purpose")),
				ReminderState.valueOf(row.getString("state")), Objects.requireNonNull(DatabaseTime.instant(row, "at")),
				(message != null) ? new MessageId(message) : null, row.getObject("quiet_through", LocalDate.class));
	}

}
