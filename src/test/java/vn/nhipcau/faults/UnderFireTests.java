package vn.nhipcau.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.nhipcau.faults.Faults.CutConnections;
import vn.nhipcau.faults.Faults.Weather;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The short form: some kills in the middle of the work, on each database. What is counted
 * comes from the fake Telegram's log and the database alone.
 */
class UnderFireTests {

	private static final long SEED = Long.getLong("faults.seed", System.currentTimeMillis());

	@TempDir
	static Path directory;

	@Test
	void nothingIsLostOrDoubledOnTheEmbeddedDatabase() {
		assertClean(run(Setting.H2.plan(SEED, List.of(new Weather(0.02, false), new Kill(), new Kill()), H2Store::new,
				2, Duration.ZERO), "h2"));
	}

	@Test
	void nothingIsLostOrDoubledByTwoNodesOnPostgres() {
		try (PostgresServer postgres = new PostgresServer(directory)) {
			assertClean(run(Setting.TWO.plan(SEED, List.of(new CutConnections(), new Kill()),
					(path) -> new PostgresStore(postgres, path), 2, Duration.ZERO), "postgres"));
		}
	}

	private static Row run(Round.Plan plan, String name) {
		return new Round(plan, new HouseFiles(directory.resolve("house")), directory.resolve(name)).run();
	}

	private static void assertClean(Row row) {
		System.out.println(Row.HEAD + row);
		assertThat(row.lost()).as("lost").isZero();
		assertThat(row.unmarked()).as("doubled without a mark").isZero();
		assertThat(row.longest()).as("recovery").isLessThan(Duration.ofSeconds(60));
	}

}
