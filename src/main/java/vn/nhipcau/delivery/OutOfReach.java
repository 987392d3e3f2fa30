package vn.nhipcau.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Who has addresses and can be reached at none of them: the chat is blocked, left, or
 * gone. Who may see the list is for the caller to guard.
 */
@Component
public class OutOfReach {

	private final JdbcTemplate jdbc;

	OutOfReach(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param reason the platform's, of the last message
	 * @param messages how many came back since then
	 */
	public record Entry(PersonId person, @Nullable String reason, Instant since, int messages) {
	}

	/** The longest out of reach first. */
	public List<Entry> all() {
		return this.jdbc.query("SELECT * FROM out_of_reach ORDER BY since, person_id",
				(row, index) -> new Entry(new PersonId(row.getLong("person_id")), row.getString("reason"),
						Objects.requireNonNull(DatabaseTime.instant(row, "since")), row.getInt("messages")));
	}

	/** A message has arrived, or the person has joined anew. */
	public void forget(PersonId person) {
		this.jdbc.update("DELETE FROM out_of_reach WHERE person_id = ?", person.value());
	}

	void forget(List<PersonId> people) {
		this.jdbc.batchUpdate("DELETE FROM out_of_reach WHERE person_id = ?",
				people.stream().map((person) -> new Object[] { person.value() }).toList());
	}

	void add(PersonId person, @Nullable String reason, Instant now) {
		int known = this.jdbc.update("UPDATE out_of_reach SET reason = ?, messages = messages + 1 WHERE person_id = ?",
				reason, person.value());
		if (known == 0) {
			this.jdbc.update("""
					INSERT INTO out_of_reach (person_id, reason, since, messages) VALUES (?, ?, ?, 1)
					ON CONFLICT DO NOTHING""", person.value(), reason, DatabaseTime.column(now));
		}
	}

}
