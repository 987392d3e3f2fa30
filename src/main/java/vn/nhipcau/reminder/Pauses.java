package vn.nhipcau.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.obligation.ObligationId;
import vn.nhipcau.storage.DatabaseTime;

/** Who wants to hear nothing of what, and until when. */
@Component
class Pauses {

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	Pauses(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.named = new NamedParameterJdbcTemplate(jdbc);
	}

	/** Somebody's wish for silence about one obligation. */
	record Quiet(ObligationId obligation, PersonId person) {
	}

	/**
	 * @param quietThrough the last day of silence
	 * @param wakeOn the day on which they want to be reminded, or {@code null}
	 */
	void set(Quiet who, LocalDate quietThrough, @Nullable LocalDate wakeOn, int step) {
		int updated = this.jdbc.update("""
				UPDATE reminder_pause SET quiet_through = ?, wake_on = ?, step = ?
				WHERE obligation_id = ? AND person_id = ?""", quietThrough, wakeOn, step, who.obligation().value(),
				who.person().value());
		if (updated == 0) {
			this.jdbc.update("""
					INSERT INTO reminder_pause (obligation_id, person_id, quiet_through, wake_on, step)
					VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", who.obligation().value(), who.person().value(),
					quietThrough, wakeOn, step);
		}
	}

	Set<Quiet> on(LocalDate day, Collection<ObligationId> obligations) {
		return new HashSet<>(this.named.query("""
				SELECT obligation_id, person_id FROM reminder_pause
				WHERE quiet_through >= :day AND obligation_id IN (:ids)""",
				Map.of("day", day, "ids", obligations.stream().map(ObligationId::value).toList()),
				(row, index) -> new Quiet(new ObligationId(row.getLong(1)), new PersonId(row.getLong(2)))));
	}

	void forget(ObligationId obligation) {
		this.jdbc.update("DELETE FROM reminder_pause WHERE obligation_id = ?", obligation.value());
	}

	/**
	 * Makes reminders due that were asked for by today, for whoever still sits in the
	 * agency.
	 */
	void wake(Round round, BiPredicate<PersonId, AgencyId> sits) {
		List<Object[]> asked = this.jdbc.query("""
				SELECT p.obligation_id, a.agency_id, p.person_id, p.step, p.wake_on
				  FROM reminder_pause p JOIN reminder_agenda a ON a.obligation_id = p.obligation_id AND a.waiting
				 WHERE p.wake_on <= ?""", (row, index) -> new Object[] { row.getLong(1), row.getLong(2), row.getLong(3),
				row.getInt(4), row.getObject(5, LocalDate.class), DatabaseTime.column(round.at()) }, round.today());
		this.jdbc.batchUpdate("""
				INSERT INTO reminder (obligation_id, agency_id, person_id, step, slot, purpose, state, at)
				VALUES (?, ?, ?, ?, ?, 'OWN', 'DUE', ?) ON CONFLICT DO NOTHING""",
				asked.stream()
					.filter((one) -> sits.test(new PersonId((Long) one[2]), new AgencyId((Long) one[1])))
					.toList());
		this.jdbc.update("UPDATE reminder_pause SET wake_on = NULL WHERE wake_on <= ?", round.today());
	}

}
