package vn.nhipcau.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The long form: rounds, in turn on each setting, until enough was killed and said. A row
 * stands in the file as soon as its round is over, so that the whole may be ended at any
 * time.
 */
final class LongFire {

	private final int killsOfARound = Integer.getInteger("faults.round", 18);

	private final Path directory = Path.of(System.getProperty("faults.directory", "target/faults")).toAbsolutePath();

	private final int kills = Integer.getInteger("faults.kills", 1000);

	private final int messages = Integer.getInteger("faults.messages", 100_000);

	private final long until = System.nanoTime() + Long.getLong("faults.minutes", 100_000) * 60_000_000_000L;

	private final List<Setting> settings = Stream
		.of(System.getProperty("faults.settings", String.join(",", names())).split(","))
		.map(Setting::valueOf)
		.toList();

	/** Without Maven, as a process of its own. */
	public static void main(String[] args) throws IOException {
		System.exit(new LongFire().run() ? 0 : 1);
	}

	/** Whether every round was clean. */
	boolean run() throws IOException {
		HouseFiles files = new HouseFiles(this.directory.resolve("house"));
		files.keepReady(this.directory.resolve("archive-" + System.currentTimeMillis()));
		boolean clean = true;
		try (PostgresServer postgres = new PostgresServer(Files.createDirectories(this.directory))) {
			long seed = Long.getLong("faults.seed", System.currentTimeMillis());
			int killed = 0;
			int said = 0;
			for (int i = 0; (killed < this.kills || said < this.messages) && System.nanoTime() < this.until; i++) {
				Setting setting = this.settings.get(i % this.settings.size());
				Function<Path, Store> store = setting.isPostgres() ? (path) -> new PostgresStore(postgres, path)
						: H2Store::new;
				Row row = new Round(setting.round(seed + i, this.killsOfARound, store), files,
						this.directory.resolve("round-" + (seed + i)))
					.run();
				write(row);
				killed += row.kills();
				said += row.messages();
				clean &= row.isClean();
			}
		}
		return clean;
	}

	private void write(Row row) throws IOException {
		Path table = this.directory.resolve("table.md");
		if (Files.notExists(table)) {
			Files.writeString(table, Row.HEAD);
		}
		Files.writeString(table, row + "\n", StandardOpenOption.APPEND);
		System.out.println(row);
	}

	private static List<String> names() {
		return Arrays.stream(Setting.values()).filter((setting) -> setting != Setting.TWO).map(Setting::name).toList();
	}

}
