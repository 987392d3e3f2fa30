package vn.nhipcau.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The embedded database's file; one process at a time has it open. */
record H2Store(Path directory) implements Store {

	@Override
	public Map<String, String> settings() {
		return Map.of("SPRING_PROFILES_ACTIVE", "embedded");
	}

	@Override
	public Connection connect() throws SQLException {
		return DriverManager.getConnection("jdbc:h2:file:" + this.directory.toAbsolutePath().resolve("data/nhipcau")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE", "sa", "");
	}

	@Override
	public void close() {
		// It is closed with the process that has it.
	}

}
