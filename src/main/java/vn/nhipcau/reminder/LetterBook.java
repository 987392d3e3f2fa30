package vn.nhipcau.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.AgencyId;
import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.MessageId;
import vn.nhipcau.storage.DatabaseTime;

/** Which leader was written to of which agency in a week, and whose letter came back. */
@Component
class LetterBook {

	private final JdbcTemplate jdbc;

	LetterBook(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void add(String round, Collection<AgencyId> agencies, PersonId person, MessageId message, Instant at) {
		Object now = DatabaseTime.column(at);
		this.jdbc.batchUpdate("""
				INSERT INTO reminder_letter (round_name, agency_id, person_id, message_id, state, at)
				VALUES (?, ?, ?, ?, 'TOLD', ?) ON CONFLICT DO NOTHING""",
				agencies.stream()
					.map((agency) -> new Object[] { round, agency.value(), person.value(), message.value(), now })
					.toList());
	}

	void returned(MessageId message, Instant at) {
		this.jdbc.update(
				"UPDATE reminder_letter SET state = 'UNREACHED', at = ? WHERE message_id = ? AND state = 'TOLD'",
				DatabaseTime.column(at), message.value());
	}

	/** The agencies of which a letter came back that has not gone up yet. */
	Set<AgencyId> unreached(String round) {
		return new HashSet<>(this.jdbc.query(
				"SELECT DISTINCT agency_id FROM reminder_letter WHERE round_name = ? AND state = 'UNREACHED'",
				(row, index) -> new AgencyId(row.getLong(1)), round));
	}

	/** Whose letter of this agency came back. */
	Set<PersonId> outOfReach(String round, AgencyId agency) {
		return people("state <> 'TOLD'", round, agency);
	}

	/** Who has been written to of this agency, whether it arrived or not. */
	Set<PersonId> known(String round, AgencyId agency) {
		return people("state IS NOT NULL", round, agency);
	}

	void passedUp(String round, Collection<AgencyId> agencies, Instant at) {
		Object now = DatabaseTime.column(at);
		this.jdbc.batchUpdate("""
				UPDATE reminder_letter SET state = 'PASSED_UP', at = ?
				WHERE round_name = ? AND agency_id = ? AND state = 'UNREACHED'""",
				agencies.stream().map((agency) -> new Object[] { now, round, agency.value() }).toList());
	}

	private Set<PersonId> people(String condition, String round, AgencyId agency) {
		List<PersonId> people = this.jdbc.query(
				"SELECT person_id FROM reminder_letter WHERE round_name = ? AND agency_id = ? AND " + condition,
				(row, index) -> new PersonId(row.getLong(1)), round, agency.value());
		return new HashSet<>(people);
	}

}
