package vn.nhipcau.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Removes what has served, a few hundred rows at a time, so that nobody has to wait for
 * it.
 */
@Component
public class Retention implements Sweep {

	private static final Logger log = LoggerFactory.getLogger(Retention.class);

	/** Commits of one look; what is left over waits for the next. */
	private static final int ROUNDS = 200;

	private final JdbcTemplate jdbc;

	private final List<Expiring> all;

	Retention(JdbcTemplate jdbc, List<Expiring> all) {
		this.jdbc = jdbc;
		this.all = all;
	}

	@Override
	public String name() {
		return "retention";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void sweep(Instant at) {
		for (Expiring expiring : this.all) {
			Integer hours = this.jdbc
				.queryForList("SELECT hours FROM retention WHERE what = ?", Integer.class, expiring.what())
				.stream()
				.findFirst()
				.orElse(null);
			if (hours == null) {
				log.error("Nothing says how long {} is kept: it is kept", expiring.what());
				continue;
			}
			remove(expiring, at.minus(Duration.ofHours(hours)));
		}
	}

	private void remove(Expiring expiring, Instant before) {
		for (int round = 0; round < ROUNDS; round++) {
			if (this.jdbc.update(expiring.removal(), DatabaseTime.column(before)) == 0) {
				return;
			}
		}
	}

}
