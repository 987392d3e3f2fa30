package vn.nhipcau.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.nhipcau.faults.Faults.CutConnections;
import vn.nhipcau.faults.Faults.StepDatabaseTime;
import vn.nhipcau.faults.Faults.Weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The short form: a kill in the middle of the work, on each database. What is counted
 * comes from the fake Telegram's log and the database alone.
 */
class UnderFireTests {

	private static final long SEED = Long.getLong("faults.seed", System.currentTimeMillis());

	/** Past every lease that a killed node has left. */
	private static final Fault LATER = new StepDatabaseTime(Duration.ofSeconds(65));

	@TempDir
	static Path directory;

	private static HouseFiles files;

	private static CompletableFuture<Row> embedded;

	private static CompletableFuture<Row> postgres;

	/** Both at once: most of the time is spent in waiting. */
	@BeforeAll
	static void fight() {
		files = new HouseFiles(directory.resolve("house"));
		embedded = CompletableFuture.supplyAsync(UnderFireTests::onTheEmbeddedDatabase);
		postgres = CompletableFuture.supplyAsync(UnderFireTests::onPostgres);
	}

	@Test
	void nothingIsLostOrDoubledOnTheEmbeddedDatabase() {
		assertClean(embedded.join());
	}

	@Test
	void nothingIsLostOrDoubledByTwoNodesOnPostgres() {
		Row row = postgres.join();
		assumeThat(row).isNotNull();
		assertClean(row);
	}

	private static Row onTheEmbeddedDatabase() {
		List<Fault> faults = List.of(new Weather(0.02, false), new Kill(), LATER);
		return run(Setting.H2.plan(SEED, faults, H2Store::new, 1.5, Duration.ZERO), "h2");
	}

	private static Row onPostgres() {
		List<Fault> faults = List.of(new Weather(0.02, false), new CutConnections(), new Kill(), LATER);
		try (PostgresServer server = PostgresServer.orNone(directory)) {
			if (server == null) {
				return null;
			}
			return run(Setting.TWO.plan(SEED, faults, (path) -> new PostgresStore(server, path), 1.5, Duration.ZERO),
					"postgres");
		}
	}

	private static Row run(Round.Plan plan, String name) {
		return new Round(plan, files, directory.resolve(name)).run();
	}

	private static void assertClean(Row row) {
		System.out.println(Row.HEAD + row);
		assertThat(row.lost()).as("lost").isZero();
		assertThat(row.unmarked()).as("doubled without a mark").isZero();
	}

}
