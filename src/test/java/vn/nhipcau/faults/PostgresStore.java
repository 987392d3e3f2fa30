package vn.nhipcau.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A database of its own on the suite's PostgreSQL, with a relay before it. */
final class PostgresStore implements Store {

	private final PostgresServer server;

	private final Path directory;

	private final Relay relay;

	private final String name;

	PostgresStore(PostgresServer server, Path directory) {
		this.server = server;
		this.directory = directory.toAbsolutePath();
		this.relay = new Relay(server.port());
		this.name = "run_" + Long.toHexString(System.nanoTime());
		try (Connection connection = server.connect("postgres")) {
			connection.createStatement().execute("CREATE DATABASE " + this.name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database for this run", ex);
		}
	}

	PostgresServer server() {
		return this.server;
	}

	Relay relay() {
		return this.relay;
	}

	@Override
	public Map<String, String> settings() {
		return Map.of("SPRING_PROFILES_ACTIVE", "postgres", "NHIPCAU_DATABASE_URL",
				"jdbc:postgresql://127.0.0.1:" + this.relay.port() + "/" + this.name, "NHIPCAU_DATABASE_USER",
				"postgres", "NHIPCAU_DATABASE_PASSWORD", "none", "NHIPCAU_VAULT_KEY_FILE",
				this.directory.resolve("keys").toString(), "NHIPCAU_VAULT_CREATE_KEY_FILE", "true",
				"SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "10");
	}

	@Override
	public Connection connect() throws SQLException {
		return this.server.connect(this.name);
	}

	@Override
	public void close() {
		this.relay.close();
	}

}
