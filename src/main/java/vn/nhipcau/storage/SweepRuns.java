package vn.nhipcau.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * When each sweep last went well, on whichever node: kept in the database, by its own
 * time.
 */
@Component
class SweepRuns {

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final Sampled<Map<String, Duration>> ages = new Sampled<>(this::ask);

	SweepRuns(JdbcTemplate jdbc, DatabaseTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	void wentWell(String sweep) {
		Object now = DatabaseTime.column(this.time.now());
		if (this.jdbc.update("UPDATE sweep_run SET succeeded_at = ? WHERE name = ?", now, sweep) == 0) {
			this.jdbc.update("INSERT INTO sweep_run (name, succeeded_at) VALUES (?, ?) ON CONFLICT DO NOTHING", sweep,
					now);
		}
	}

	/** By sweep; those that have never gone well are not there. */
	Sampled<Map<String, Duration>> ages() {
		return this.ages;
	}

	private Map<String, Duration> ask() {
		Instant now = this.time.now();
		Map<String, Duration> ages = new HashMap<>();
		this.jdbc.query("SELECT name, succeeded_at FROM sweep_run", (row) -> {
			ages.put(row.getString("name"),
					Duration.between(Objects.requireNonNull(DatabaseTime.instant(row, "succeeded_at")), now));
		});
		return ages;
	}

}
