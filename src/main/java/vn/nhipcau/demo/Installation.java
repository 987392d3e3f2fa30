package vn.nhipcau.demo;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.DatabaseTime;

/**
 * Marks the database as a real province's or the demo's, and refuses to start on the
 * other's.
 */
@Component
class Installation implements InitializingBean {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final String kind;

	Installation(JdbcTemplate jdbc, Clock clock, @Value("${nhipcau.demo:false}") boolean demo) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.kind = demo ? "DEMO" : "REAL";
	}

	@Override
	public void afterPropertiesSet() {
		List<String> marks = this.jdbc.queryForList("SELECT kind FROM installation", String.class);
		if (marks.isEmpty()) {
			this.jdbc.update("INSERT INTO installation (kind, started_at) VALUES (?, ?)", this.kind,
					DatabaseTime.column(this.clock.instant()));
		}
		else if (!marks.contains(this.kind)) {
			throw new IllegalStateException(
					"This database is marked " + marks.get(0) + ", and the settings are those of a " + this.kind
							+ " installation: a demo and a province never share a database");
		}
	}

}
