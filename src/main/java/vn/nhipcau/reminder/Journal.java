package vn.nhipcau.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.storage.DatabaseTime;

/** Every reminder, once: a second with the same key changes nothing. */
@Component
class Journal {

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	Journal(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.named = new NamedParameterJdbcTemplate(jdbc);
	}

	/** A reminder that waits for its words. */
	record Waiting(long id, ObligationId obligation, PersonId person, Purpose purpose) {
	}

	/**
	 * What became of a reminder.
	 *
	 * @param message the message that told of it
	 */
	record Fate(long reminder, ReminderState state, @Nullable MessageId message) {
	}

	/** A leader's that came back, and goes up. */
	record Returned(long id, ObligationId obligation, AgencyId agency, Slot slot) {
	}

	void add(List<Reminder> reminders, Instant at) {
		Object now = DatabaseTime.column(at);
		this.jdbc.batchUpdate("""
				INSERT INTO reminder (obligation_id, agency_id, person_id, step, slot, purpose, state, at)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
				reminders.stream()
					.map((one) -> new Object[] { one.obligation().value(), one.agency().value(),
							(one.person() != null) ? one.person().value() : null, one.slot().step(), one.slot().day(),
							one.purpose().name(), one.state().name(), now })
					.toList());
	}

	/** People for whom something is due. */
	List<Long> duePeople(int limit) {
		return this.jdbc.queryForList(
				"SELECT DISTINCT person_id FROM reminder WHERE state = 'DUE' ORDER BY person_id LIMIT ?", Long.class,
				limit);
	}

	/**
	 * All that is due for them, locked: whoever reports now waits until it is enqueued.
	 */
	List<Waiting> due(Collection<Long> people) {
		return this.named.query("""
				SELECT id, obligation_id, person_id, purpose FROM reminder
				WHERE state = 'DUE' AND person_id IN (:people) ORDER BY id FOR UPDATE""", Map.of("people", people),
				(row, index) -> new Waiting(row.getLong("id"), new ObligationId(row.getLong("obligation_id")),
						new PersonId(row.getLong("person_id")), Purpose.valueOf(row.getString("purpose"))));
	}

	void mark(Collection<Waiting> reminders, ReminderState state, Instant at) {
		mark(reminders.stream().map((one) -> new Fate(one.id(), state, null)).toList(), at);
	}

	void mark(List<Fate> fates, Instant at) {
		Object now = DatabaseTime.column(at);
		this.jdbc.batchUpdate("UPDATE reminder SET state = ?, at = ?, message_id = ? WHERE id = ?",
				fates.stream()
					.map((one) -> new Object[] { one.state().name(), now,
							(one.message() != null) ? one.message().value() : null, one.reminder() })
					.toList());
	}

	/**
	 * The message that told of them came back; what was reported meanwhile needs none.
	 */
	void returned(MessageId message, Instant at) {
		this.jdbc.update("""
				UPDATE reminder SET state = 'UNREACHED', at = ?
				WHERE message_id = ? AND state = 'TOLD' AND EXISTS (
				  SELECT 1 FROM reminder_agenda a WHERE a.obligation_id = reminder.obligation_id AND a.waiting)""",
				DatabaseTime.column(at), message.value());
	}

	/** What leaders were to hear beforehand and did not, locked. */
	List<Returned> returned(int limit) {
		return this.jdbc.query("""
				SELECT id, obligation_id, agency_id, step, slot FROM reminder
				WHERE purpose = 'HEADS_UP' AND state = 'UNREACHED' ORDER BY id LIMIT ? FOR UPDATE""",
				(row, index) -> new Returned(row.getLong("id"), new ObligationId(row.getLong("obligation_id")),
						new AgencyId(row.getLong("agency_id")),
						new Slot(row.getInt("step"), row.getObject("slot", LocalDate.class))),
				limit);
	}

	/** Whom this reminder did not reach. */
	Set<PersonId> outOfReach(Returned returned) {
		return new HashSet<>(this.jdbc.query("""
				SELECT person_id FROM reminder
				WHERE obligation_id = ? AND step = ? AND slot = ? AND state IN ('UNREACHED', 'PASSED_UP')
				  AND person_id IS NOT NULL""", (row, index) -> new PersonId(row.getLong(1)),
				returned.obligation().value(), returned.slot().step(), returned.slot().day()));
	}

	void withdraw(ObligationId obligation, Instant at) {
		this.jdbc.update("""
				UPDATE reminder SET state = 'WITHDRAWN', at = ?
				WHERE obligation_id = ? AND state IN ('DUE', 'UNREACHED')""", DatabaseTime.column(at),
				obligation.value());
	}

	/** How many reminders of each agency reached nobody. */
	Map<AgencyId, Integer> unreached() {
		Map<AgencyId, Integer> counts = new HashMap<>();
		this.jdbc.query("""
				SELECT agency_id, COUNT(DISTINCT obligation_id) FROM reminder
				WHERE state = 'UNREACHED' GROUP BY agency_id""",
				(RowCallbackHandler) (row) -> counts.put(new AgencyId(row.getLong(1)), row.getInt(2)));
		return counts;
	}

	/** How many reminders of each agency found nobody, whoever was told instead. */
	Map<AgencyId, Integer> unheard() {
		Map<AgencyId, Integer> counts = new HashMap<>();
		this.jdbc.query("""
				SELECT agency_id, COUNT(*) FROM reminder
				WHERE person_id IS NULL AND state IN ('UNREACHED', 'PASSED_UP') GROUP BY agency_id""",
				(RowCallbackHandler) (row) -> counts.put(new AgencyId(row.getLong(1)), row.getInt(2)));
		return counts;
	}

	void passUp(Instant at) {
		this.jdbc.update("UPDATE reminder SET state = 'PASSED_UP', at = ? WHERE state = 'UNREACHED'",
				DatabaseTime.column(at));
	}

	/** The step of which this person was last told. */
	Optional<Integer> lastStep(ObligationId obligation, PersonId person) {
		return this.jdbc.queryForList("""
				SELECT step FROM reminder WHERE obligation_id = ? AND person_id = ? AND state = 'TOLD'
				ORDER BY id DESC LIMIT 1""", Integer.class, obligation.value(), person.value()).stream().findFirst();
	}

	/** Oldest first. */
	List<ReminderView> of(ObligationId obligation) {
		return this.jdbc.query("SELECT * FROM reminder WHERE obligation_id = ? ORDER BY id", Journal::view,
				obligation.value());
	}

	private static ReminderView view(ResultSet row, int index) throws SQLException {
		return new ReminderView(person(row), row.getInt("step"), row.getObject("slot", LocalDate.class),
				Purpose.valueOf(row.getString("purpose")), ReminderState.valueOf(row.getString("state")),
				Objects.requireNonNull(DatabaseTime.instant(row, "at")));
	}

	private static @Nullable PersonId person(ResultSet row) throws SQLException {
		Long id = row.getObject("person_id", Long.class);
		return (id != null) ? new PersonId(id) : null;
	}

}
