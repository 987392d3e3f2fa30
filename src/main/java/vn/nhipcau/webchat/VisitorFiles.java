package vn.nhipcau.webchat;

import java.time.Clock;
import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.nhipcau.files.FileId;
import vn.nhipcau.storage.DatabaseTime;

/** Which files a visitor may open. */
@Component
class VisitorFiles {

	private final JdbcClient jdbc;

	private final Clock clock;

	VisitorFiles(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void show(VisitorId visitor, FileId file) {
		boolean known = write("UPDATE web_file SET shown_at = :now WHERE visitor_id = :visitor AND file_id = :file",
				visitor, file) == 1;
		if (!known) {
			write("""
					INSERT INTO web_file (visitor_id, file_id, shown_at) VALUES (:visitor, :file, :now)
					ON CONFLICT DO NOTHING""", visitor, file);
		}
	}

	void hide(VisitorId visitor, FileId file) {
		this.jdbc.sql("DELETE FROM web_file WHERE visitor_id = ? AND file_id = ?")
			.params(visitor.value(), file.value())
			.update();
	}

	boolean mayOpen(VisitorId visitor, FileId file) {
		return this.jdbc.sql("SELECT count(*) FROM web_file WHERE visitor_id = ? AND file_id = ?")
			.params(visitor.value(), file.value())
			.query(Long.class)
			.single() > 0;
	}

	boolean mayOpenAll(VisitorId visitor, Collection<FileId> files) {
		return files.stream().allMatch((file) -> mayOpen(visitor, file));
	}

	private int write(String sql, VisitorId visitor, FileId file) {
		return this.jdbc.sql(sql)
			.param("visitor", visitor.value())
			.param("file", file.value())
			.param("now", DatabaseTime.column(this.clock.instant()))
			.update();
	}

}
