package vn.nhipcau.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time limits of law and of the product, as rows with a span of validity. */
@Component
@Transactional(readOnly = true)
public class TimeLimits {

	private final JdbcClient jdbc;

	TimeLimits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The limit that holds on a day; where several do, the one that began last.
	 * @param kind such as {@code FEEDBACK}
	 * @param step such as {@code ANSWER}
	 */
	public Optional<TimeLimit> on(String kind, String step, LocalDate day) {
		return this.jdbc.sql("""
				SELECT * FROM time_limit WHERE kind = ? AND step = ? AND valid_from <= ?
				   AND (valid_to IS NULL OR valid_to >= ?) ORDER BY valid_from DESC LIMIT 1""")
			.params(kind, step, day, day)
			.query(TimeLimits::limit)
			.optional();
	}

	private static TimeLimit limit(ResultSet row, int index) throws SQLException {
		return new TimeLimit(row.getString("kind"), row.getString("step"),
				new Term(row.getInt("amount"), Term.Unit.valueOf(row.getString("unit"))),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
				row.getString("source"), row.getBoolean("law"), row.getBoolean("verified"));
	}

}
