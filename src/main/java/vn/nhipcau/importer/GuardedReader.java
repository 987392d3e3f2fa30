package vn.nhipcau.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import vn.nhipcau.importer.Reading.Reason;

/**
 * Reads files that somebody sent. A hostile file may make any library use all memory or
 * never end, so it is read in a process of its own, which has a heap of its own and can
 * be killed. One at a time.
 */
@Component
public class GuardedReader {

	private static final Logger log = LoggerFactory.getLogger(GuardedReader.class);

	/** What a JVM ends with that was told to exit when memory is used up. */
	private static final int OUT_OF_MEMORY = 3;

	/** Added to the time the process allows itself. */
	private static final Duration GRACE = Duration.ofSeconds(5);

	/** Nothing that opens a database or a vault. */
	private static final Set<String> ENVIRONMENT = Set.of("PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot");

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private final Settings settings;

	private final Lock oneAtATime = new ReentrantLock();

	GuardedReader(Settings settings) {
		this.settings = settings;
	}

	/**
	 * @param megabytes of heap a reading may use
	 * @param limit a reading may take
	 */
	@ConfigurationProperties("nhipcau.importer.reader")
	record Settings(@DefaultValue("256") int megabytes, @DefaultValue("40s") Duration limit) {
	}

	/**
	 * Takes up to the limit, and as long again while another file is read: call it from a
	 * job.
	 * @return what is in it, or why that cannot be told, also when reading it was given
	 * up
	 * @throws IOException when no process could be started
	 */
	public Opened open(byte[] bytes) throws IOException {
		this.oneAtATime.lock();
		try {
			return apart(bytes);
		}
		finally {
			this.oneAtATime.unlock();
		}
	}

	private Opened apart(byte[] bytes) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command());
		builder.environment().keySet().retainAll(ENVIRONMENT);
		Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try {
			Duration limit = this.settings.limit().plus(GRACE);
			CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
				.execute(process::destroyForcibly);
			hand(bytes, process);
			byte[] answer = process.getInputStream().readAllBytes();
			int status = process.waitFor();
			return (status == 0) ? ReadingProcess.Answer.parse(answer) : Opened.refused(reason(status));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		finally {
			process.destroyForcibly();
		}
	}

	/** A process that ends early has its reason, which its exit status tells. */
	private static void hand(byte[] bytes, Process process) {
		try (OutputStream file = process.getOutputStream()) {
			file.write(bytes);
		}
		catch (IOException ex) {
			log.debug("The file was not taken to its end", ex);
		}
	}

	private static Reason reason(int status) {
		log.warn("A file was given up while it was read, exit status {}", status);
		return switch (status) {
			case OUT_OF_MEMORY -> Reason.SWELLS;
			case 1 -> Reason.DAMAGED;
			default -> Reason.TOO_SLOW;
		};
	}

	private List<String> command() {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"-Xmx" + this.settings.megabytes() + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
						"-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true",
						"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
						"-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
						"-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"), "-cp",
						System.getProperty("java.class.path")));
		boolean packed = GuardedReader.class.getClassLoader() != ClassLoader.getSystemClassLoader();
		command.addAll(packed ? List.of("-Dloader.main=" + ReadingProcess.class.getName(), LAUNCHER)
				: List.of(ReadingProcess.class.getName()));
		command.add(String.valueOf(this.settings.limit().toSeconds()));
		return command;
	}

}
