package vn.nhipcau.access;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Gathered;

/**
 * The trail of every change to a plan, obligation, petition, role or holiday: who, when,
 * from where, before and after. Values are ids, states and dates; content stays out.
 */
@Component
public class Audit {

	private record Entry(Actor actor, String action, String subject, @Nullable String before, @Nullable String after) {
	}

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final Gathered<Entry> entries = new Gathered<>(10, this::write);

	Audit(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Written with the transaction of the change itself: both stand or fall together.
	 * @param action a stable word, such as {@code obligation.completed}
	 * @param subject what was changed, such as {@code obligation:17}
	 */
	public void record(Actor actor, String action, String subject, @Nullable String before, @Nullable String after) {
		this.entries.add(new Entry(actor, action, subject, before, after));
	}

	private void write(List<Entry> batch) {
		Object now = DatabaseTime.column(this.clock.instant());
		this.jdbc.batchUpdate("""
				INSERT INTO audit (at, person_id, origin, action, subject, before_value, after_value)
				VALUES (?, ?, ?, ?, ?, ?, ?)""", batch, batch.size(), (statement, entry) -> {
			PersonId person = entry.actor().person();
			statement.setObject(1, now);
			statement.setObject(2, (person != null) ? person.value() : null);
			statement.setString(3, entry.actor().from());
			statement.setString(4, entry.action());
			statement.setString(5, entry.subject());
			statement.setString(6, entry.before());
			statement.setString(7, entry.after());
		});
	}

}
