package vn.nhipcau.testing;

import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.storage.DatabaseTime;

/** The database's time, which a test may push forward past a lease or a back-off. */
public class MovableDatabaseTime extends DatabaseTime {

	private volatile Duration ahead = Duration.ZERO;

	MovableDatabaseTime(JdbcTemplate jdbc) {
		super(jdbc);
	}

	public void reset() {
		this.ahead = Duration.ZERO;
	}

	public void advance(Duration time) {
		this.ahead = this.ahead.plus(time);
	}

	@Override
	public Instant now() {
		return super.now().plus(this.ahead);
	}

}
