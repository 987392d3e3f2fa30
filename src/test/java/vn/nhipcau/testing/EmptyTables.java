package vn.nhipcau.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties every table before a test, but for the rows that migrations bring. */
public class EmptyTables extends AbstractTestExecutionListener {

	/** Reference rows that come with the schema. */
	private static final Set<String> KEPT = Set.of("flyway_schema_history", "retention", "holiday", "time_limit");

	@Override
	public void beforeTestMethod(TestContext context) {
		JdbcTemplate jdbc = context.getApplicationContext().getBean(JdbcTemplate.class);
		List<String> filled = filled(jdbc, tables(jdbc));
		if (!filled.isEmpty() && TestDatabase.isPostgres()) {
			jdbc.execute("SET session_replication_role = replica; "
					+ filled.stream().map((table) -> "DELETE FROM " + table).collect(Collectors.joining("; "))
					+ "; SET session_replication_role = DEFAULT");
			restart(jdbc, filled);
		}
		else if (!filled.isEmpty()) {
			jdbc.execute("SET REFERENTIAL_INTEGRITY FALSE");
			filled.forEach((table) -> jdbc.execute("TRUNCATE TABLE " + table + " RESTART IDENTITY"));
			jdbc.execute("SET REFERENTIAL_INTEGRITY TRUE");
		}
		context.getApplicationContext().getBean(MovableClock.class).reset();
		context.getApplicationContext().getBean(MovableDatabaseTime.class).reset();
		context.getApplicationContext().getBean(Conversations.class).reset();
	}

	private static List<String> tables(JdbcTemplate jdbc) {
		return jdbc
			.queryForList("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
					+ " AND table_type = 'BASE TABLE'", String.class)
			.stream()
			.filter((table) -> !KEPT.contains(table) && !table.toLowerCase(java.util.Locale.ROOT).startsWith("qrtz_"))
			.toList();
	}

	/** Emptying those that are empty would take most of the time. */
	private static List<String> filled(JdbcTemplate jdbc, List<String> tables) {
		return jdbc.queryForList(tables.stream()
			.map((table) -> "SELECT '" + table + "' WHERE EXISTS (SELECT 1 FROM " + table + ")")
			.collect(Collectors.joining(" UNION ALL ")), String.class);
	}

	private static void restart(JdbcTemplate jdbc, List<String> tables) {
		String names = tables.stream().map((table) -> "'" + table + "'").collect(Collectors.joining(", "));
		jdbc.queryForList("SELECT table_name, column_name FROM information_schema.columns"
				+ " WHERE table_schema = 'public' AND is_identity = 'YES' AND table_name IN (" + names + ")")
			.forEach((column) -> jdbc.execute("ALTER TABLE " + column.get("table_name") + " ALTER COLUMN "
					+ column.get("column_name") + " RESTART"));
	}

}
