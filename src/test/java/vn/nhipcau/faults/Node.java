package vn.nhipcau.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the house: started, killed, held, started again on the same data. */
final class Node implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofSeconds(180);

	private static final Duration LONGEST_STOP = Duration.ofSeconds(120);

	private final String name;

	private final Path directory;

	private final List<String> command;

	private final Map<String, String> settings;

	private final URI url;

	private volatile Process process;

	private volatile boolean ready;

	private volatile boolean closed;

	Node(String name, Path directory, List<String> command, Map<String, String> settings) {
		this.name = name;
		this.directory = directory;
		this.command = command;
		this.settings = settings;
		this.url = URI.create("http://127.0.0.1:" + freePort());
	}

	URI url() {
		return this.url;
	}

	String name() {
		return this.name;
	}

	File log() {
		return this.directory.resolve(this.name + ".log").toFile();
	}

	void start() {
		if (this.closed) {
			return;
		}
		ProcessBuilder builder = new ProcessBuilder(this.command).directory(this.directory.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
		builder.environment().keySet().removeIf((key) -> key.startsWith("SPRING_") || key.startsWith("NHIPCAU_"));
		builder.environment().remove("JAVA_TOOL_OPTIONS");
		builder.environment().putAll(this.settings);
		builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
		builder.environment().put("SERVER_PORT", Integer.toString(this.url.getPort()));
		builder.environment().put("NHIPCAU_BASE_URL", this.url.toString());
		try {
			this.ready = false;
			this.process = builder.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it answers.
	 * @return false when it ended by itself instead: whoever keeps it starts it again
	 */
	boolean awaitReady() {
		Process started = this.process;
		Patience.until(LONGEST_START, () -> !started.isAlive() || answers("/actuator/health"));
		this.ready = started.isAlive();
		return this.ready || this.closed;
	}

	boolean isReady() {
		return this.ready && this.process.isAlive();
	}

	boolean isAlive() {
		return this.process != null && this.process.isAlive();
	}

	/** {@code kill -9}. */
	void kill() {
		this.process.destroyForcibly();
		ended(Duration.ofSeconds(20));
	}

	/** Lets it finish, as an operator would. */
	void stop() {
		this.process.destroy();
		if (!ended(LONGEST_STOP)) {
			kill();
		}
	}

	/** {@code kill -STOP}: nothing of it runs, its connections stay. */
	void hold() {
		signal("-STOP");
	}

	void release() {
		signal("-CONT");
	}

	Duration cpu() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	@Override
	public void close() {
		this.closed = true;
		if (isAlive()) {
			kill();
		}
	}

	/** Whether somebody listens there; what it says of its health is another matter. */
	private boolean answers(String path) {
		try {
			HttpURLConnection call = (HttpURLConnection) this.url.resolve(path).toURL().openConnection();
			call.setConnectTimeout(1000);
			call.setReadTimeout(5000);
			int status = call.getResponseCode();
			call.disconnect();
			return status > 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void signal(String signal) {
		try {
			new ProcessBuilder("kill", signal, Long.toString(this.process.pid())).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean ended(Duration most) {
		this.ready = false;
		try {
			return this.process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
