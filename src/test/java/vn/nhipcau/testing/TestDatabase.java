package vn.nhipcau.testing;

import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Points the application at the database that the build names in {@code test.database}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static EmbeddedPostgres postgres;

	private static boolean failed;

	public static boolean isPostgres() {
		return "postgres".equals(System.getProperty("test.database"));
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Map<String, Object> properties = isPostgres()
				? Map.of("spring.datasource.url", postgres().getJdbcUrl("postgres", "postgres"),
						"spring.datasource.username", "postgres", "spring.datasource.password", "",
						"spring.flyway.locations", "classpath:db/migration,classpath:db/postgresql",
						"spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true",
						"spring.quartz.properties.org.quartz.jobStore.isClustered", "true")
				: Map.of("spring.datasource.url",
						"jdbc:h2:mem:test;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", properties));
	}

	static synchronized boolean available() {
		if (!isPostgres() || postgres != null) {
			return true;
		}
		if (failed) {
			return false;
		}
		try {
			postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
			return true;
		}
		catch (Exception | LinkageError ex) {
			failed = true;
			System.err.println("##### PostgreSQL CANNOT START HERE, ALL ITS TESTS ARE SKIPPED: " + ex);
			return false;
		}
	}

	private static synchronized EmbeddedPostgres postgres() {
		if (!available()) {
			throw new IllegalStateException("PostgreSQL cannot start here");
		}
		return postgres;
	}

}
