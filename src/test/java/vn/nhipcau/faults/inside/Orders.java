package vn.nhipcau.faults.inside;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Properties;

/**
 * What the suite wants of a running house, in a file that is replaced as a whole.
 *
 * @param clock how far business time is from the machine's
 * @param database how far the database's time is from its own
 * @param work how many officials are to have work that is due today
 */
public record Orders(Duration clock, Duration database, int work) {

	/** The system property that names the file. */
	public static final String FILE = "faults.orders";

	/** The system property that says how far one node's clock is from the others'. */
	public static final String SKEW = "faults.skew";

	public static Orders none() {
		return new Orders(Duration.ZERO, Duration.ZERO, 0);
	}

	public static Orders read(Path file) {
		Properties lines = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			lines.load(reader);
		}
		catch (NoSuchFileException ex) {
			return none();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Orders(Duration.parse(lines.getProperty("clock")), Duration.parse(lines.getProperty("database")),
				Integer.parseInt(lines.getProperty("work")));
	}

	public void write(Path file) {
		Path next = file.resolveSibling(file.getFileName() + ".next");
		try {
			Files.writeString(next,
					"clock=" + this.clock + "\ndatabase=" + this.database + "\nwork=" + this.work + "\n");
			Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Orders clock(Duration ahead) {
		return new Orders(ahead, this.database, this.work);
	}

	public Orders database(Duration ahead) {
		return new Orders(this.clock, ahead, this.work);
	}

	public Orders work(int officials) {
		return new Orders(this.clock, this.database, officials);
	}

}
