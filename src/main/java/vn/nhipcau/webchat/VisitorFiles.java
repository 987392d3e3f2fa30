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
			add(visitor, file, false);
		}
	}

	/** The visitor sent it. */
	void uploaded(VisitorId visitor, FileId file) {
		add(visitor, file, true);
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

	/** Only what the visitor brought along: what others showed is theirs to take back. */
	boolean mayAttach(VisitorId visitor, Collection<FileId> files) {
		return files.isEmpty() || this.jdbc
			.sql("SELECT count(DISTINCT file_id) FROM web_file WHERE visitor_id = :visitor AND own"
					+ " AND file_id IN (:files)")
			.param("visitor", visitor.value())
			.param("files", files.stream().map(FileId::value).toList())
			.query(Long.class)
			.single() == files.stream().distinct().count();
	}

	private void add(VisitorId visitor, FileId file, boolean own) {
		write("""
				INSERT INTO web_file (visitor_id, file_id, shown_at, own) VALUES (:visitor, :file, :now, %s)
				ON CONFLICT DO NOTHING""".formatted(own), visitor, file);
	}

	private int write(String sql, VisitorId visitor, FileId file) {
		return this.jdbc.sql(sql)
			.param("visitor", visitor.value())
			.param("file", file.value())
			.param("now", DatabaseTime.column(this.clock.instant()))
			.update();
	}

}
