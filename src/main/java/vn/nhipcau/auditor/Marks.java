package vn.nhipcau.auditor;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.storage.DatabaseTime;

/** The moments that all nodes must know of. */
@Component
@Transactional
class Marks {

	private final JdbcTemplate jdbc;

	Marks(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** What is remembered. */
	enum Mark {

		/** Which audit was the last to come to its end. */
		COMPLETED,
		/** When administrators were last told. */
		TOLD,
		/** When the calendar was last edited. */
		CALENDAR

	}

	@Transactional(readOnly = true)
	public Optional<Instant> at(Mark mark) {
		return this.jdbc
			.query("SELECT at FROM audit_mark WHERE name = ?",
					(row, index) -> Objects.requireNonNull(DatabaseTime.instant(row, "at")), name(mark))
			.stream()
			.findFirst();
	}

	public void set(Mark mark, Instant at) {
		if (this.jdbc.update("UPDATE audit_mark SET at = ? WHERE name = ?", DatabaseTime.column(at), name(mark)) == 0) {
			add(mark, at);
		}
	}

	private void add(Mark mark, Instant at) {
		this.jdbc.update("INSERT INTO audit_mark (name, at) VALUES (?, ?) ON CONFLICT DO NOTHING", name(mark),
				DatabaseTime.column(at));
	}

	private static String name(Mark mark) {
		return mark.name().toLowerCase(Locale.ROOT);
	}

}
