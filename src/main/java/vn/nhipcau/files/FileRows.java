package vn.nhipcau.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.nhipcau.storage.DatabaseTime;

/** The rows of {@code stored_file}. */
@Component
class FileRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	FileRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	FileId add(String name, FileState state, long size) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("INSERT INTO stored_file (name, state, size, created_at) VALUES (:name, :state, :size, :now)")
			.param("name", name)
			.param("state", state.name())
			.param("size", size)
			.param("now", DatabaseTime.column(this.clock.instant()))
			.update(key, "id");
		return new FileId(Objects.requireNonNull(key.getKey()).longValue());
	}

	void stored(FileId id, long content, String name, FileType type, long size) {
		this.jdbc.sql("""
				UPDATE stored_file SET state = 'STORED', reason = NULL, content_id = :content, name = :name,
				  media_type = :type, size = :size WHERE id = :id""")
			.param("content", content)
			.param("name", name)
			.param("type", type.name())
			.param("size", size)
			.param("id", id.value())
			.update();
	}

	/** Only what is still announced can be refused. */
	void refused(FileId id, Refusal reason) {
		this.jdbc
			.sql("UPDATE stored_file SET state = 'REFUSED', reason = :reason WHERE id = :id AND state = 'ANNOUNCED'")
			.param("reason", reason.name())
			.param("id", id.value())
			.update();
	}

	void quarantined(FileId id) {
		this.jdbc.sql("UPDATE stored_file SET state = 'QUARANTINED' WHERE id = :id AND state = 'STORED'")
			.param("id", id.value())
			.update();
	}

	/** A name may tell as much as the content. */
	void forgotten(FileId id, String plainName) {
		this.jdbc.sql("UPDATE stored_file SET content_id = NULL, name = :name, forgotten_at = :now WHERE id = :id")
			.param("name", plainName)
			.param("now", DatabaseTime.column(this.clock.instant()))
			.param("id", id.value())
			.update();
	}

	/** What is on its way shall not arrive. */
	void unwanted(FileId id) {
		this.jdbc
			.sql("UPDATE stored_file SET state = 'REFUSED', forgotten_at = :now"
					+ " WHERE id = :id AND state = 'ANNOUNCED'")
			.param("now", DatabaseTime.column(this.clock.instant()))
			.param("id", id.value())
			.update();
	}

	Optional<StoredFile> find(FileId id) {
		return this.jdbc.sql("SELECT * FROM stored_file WHERE id = :id")
			.param("id", id.value())
			.query(FileRows::read)
			.optional();
	}

	/** The content of a file that may be opened. */
	Optional<Long> content(FileId id) {
		return this.jdbc.sql("SELECT content_id FROM stored_file WHERE id = :id AND content_id IS NOT NULL")
			.param("id", id.value())
			.query(Long.class)
			.optional();
	}

	private static StoredFile read(ResultSet row, int number) throws SQLException {
		FileState state = FileState.valueOf(row.getString("state"));
		row.getLong("content_id");
		boolean present = !row.wasNull() && state == FileState.STORED;
		return new StoredFile(new FileId(row.getLong("id")), row.getString("name"),
				nameOf(FileType.class, row.getString("media_type")), row.getLong("size"), state,
				nameOf(Refusal.class, row.getString("reason")), present);
	}

	private static <E extends Enum<E>> @Nullable E nameOf(Class<E> type, @Nullable String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
