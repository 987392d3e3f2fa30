package vn.nhipcau.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of the suite's own, which can be stopped, crashed and started again. */
final class PostgresServer implements AutoCloseable {

	private final Path data;

	private final int port;

	private final Process watch;

	private EmbeddedPostgres running;

	PostgresServer(Path directory) {
		this.data = directory.resolve("postgres");
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = free.getLocalPort();
			this.watch = new ProcessBuilder(HouseFiles.program(), "-Xmx16m", "-XX:TieredStopAtLevel=1",
					"-XX:+UseSerialGC", "-cp", HouseFiles.location(Watch.class).toString(), Watch.class.getName(),
					this.data.resolve("postmaster.pid").toString())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		start();
	}

	/** {@code null}, loudly, where it cannot start. */
	static PostgresServer orNone(Path directory) {
		try {
			return new PostgresServer(directory);
		}
		catch (RuntimeException | LinkageError ex) {
			System.err.println("##### PostgreSQL CANNOT START HERE, IT IS NOT PUT UNDER FIRE: " + ex);
			return null;
		}
	}

	int port() {
		return this.port;
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), "postgres", "");
	}

	/** With the care that an installation must take: what is acknowledged is on disk. */
	synchronized void start() {
		try {
			this.running = EmbeddedPostgres.builder()
				.setDataDirectory(this.data)
				.setCleanDataDirectory(false)
				.setPort(this.port)
				.setServerConfig("max_connections", "100")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("fsync", "on")
				.setPGStartupWait(Duration.ofSeconds(60))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	synchronized void stop() {
		try {
			this.running.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** {@code kill -9} of its first process; the others end when they see it. */
	synchronized void crash() {
		Watch.end(this.data.resolve("postmaster.pid"));
		Patience.rest(Duration.ofMillis(500));
		stop();
	}

	@Override
	public void close() {
		stop();
		this.watch.destroy();
	}

}
