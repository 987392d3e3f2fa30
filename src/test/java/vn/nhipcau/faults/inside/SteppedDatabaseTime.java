package vn.nhipcau.faults.inside;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.storage.DatabaseTime;

/** The database's time, as if its machine's clock had been set. */
class SteppedDatabaseTime extends DatabaseTime {

	private final Supplier<Duration> ahead;

	SteppedDatabaseTime(JdbcTemplate jdbc, Supplier<Duration> ahead) {
		super(jdbc);
		this.ahead = ahead;
	}

	@Override
	public Instant now() {
		return super.now().plus(this.ahead.get());
	}

}
