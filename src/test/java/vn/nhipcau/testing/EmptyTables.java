package vn.nhipcau.testing;

import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties every table before a test, but for the rows that migrations bring. */
public class EmptyTables extends AbstractTestExecutionListener {

	/** Reference rows that come with the schema. */
	private static final Set<String> KEPT = Set.of("flyway_schema_history", "retention", "holiday", "time_limit",
			"reminder_baton");

	@Override
	public void beforeTestMethod(TestContext context) {
		JdbcTemplate jdbc = context.getApplicationContext().getBean(JdbcTemplate.class);
		List<String> tables = jdbc
			.queryForList("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
					+ " AND table_type = 'BASE TABLE'", String.class)
			.stream()
			.filter((table) -> !KEPT.contains(table) && !table.toLowerCase(java.util.Locale.ROOT).startsWith("qrtz_"))
			.toList();
		if (TestDatabase.isPostgres()) {
			jdbc.execute("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY CASCADE");
		}
		else {
			jdbc.execute("SET REFERENTIAL_INTEGRITY FALSE");
			tables.forEach((table) -> jdbc.execute("TRUNCATE TABLE " + table + " RESTART IDENTITY"));
			jdbc.execute("SET REFERENTIAL_INTEGRITY TRUE");
		}
		context.getApplicationContext().getBean(MovableClock.class).reset();
		context.getApplicationContext().getBean(MovableDatabaseTime.class).reset();
		context.getApplicationContext().getBean(Conversations.class).reset();
	}

}
