package vn.nhipcau.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Sampled;

/** How much waits to be handled, and for how long. */
@Component
class InboxFigures {

	/** More than this is shown as this: counting on would tell nobody anything. */
	private static final int COUNTED = 100_000;

	/**
	 * @param oldest the age of the oldest message that waits
	 * @param aside messages set aside
	 * @param jobs that are to be done or being done
	 */
	record Figures(long waiting, Duration oldest, long aside, long jobs) {
	}

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final Sampled<Figures> figures = new Sampled<>(this::ask);

	InboxFigures(JdbcTemplate jdbc, DatabaseTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	Sampled<Figures> figures() {
		return this.figures;
	}

	private Figures ask() {
		Instant now = this.time.now();
		Duration oldest = this.jdbc
			.query("SELECT stored_at FROM inbox WHERE state = 'PENDING' ORDER BY id LIMIT 1",
					(row, i) -> Duration.between(Objects.requireNonNull(DatabaseTime.instant(row, "stored_at")), now))
			.stream()
			.findFirst()
			.filter((age) -> !age.isNegative())
			.orElse(Duration.ZERO);
		return new Figures(count("SELECT id FROM inbox WHERE state = 'PENDING' LIMIT ?"), oldest,
				count("SELECT id FROM inbox WHERE state = 'ASIDE' LIMIT ?"),
				count("SELECT id FROM job WHERE state = 'PENDING' LIMIT ?"));
	}

	private long count(String rows) {
		return Objects.requireNonNull(
				this.jdbc.queryForObject("SELECT COUNT(*) FROM (" + rows + ") counted", Long.class, COUNTED));
	}

}
