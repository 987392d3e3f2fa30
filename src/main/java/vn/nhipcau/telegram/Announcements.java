package vn.nhipcau.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.files.FileId;
import vn.nhipcau.files.FileStore;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Files that are announced and still to be fetched, leased to one worker at a time. Chats
 * take turns: whoever sends hundreds waits for the own ones only.
 */
@Component
class Announcements {

	/** Longer than a call may take, and a file that does not move; else it is kept. */
	private static final Duration LEASE = Duration.ofSeconds(75);

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final FileStore files;

	Announcements(JdbcTemplate jdbc, DatabaseTime time, FileStore files) {
		this.jdbc = jdbc;
		this.time = time;
		this.files = files;
	}

	/**
	 * @param attempts counts this lease
	 */
	record Leased(FileId file, String platformFile, Address chat, int attempts, long fence) {
	}

	/** With the transaction that handles the message. */
	FileId announce(Attachment attachment, Address chat) {
		FileId file = this.files.announce(attachment.name(), attachment.size());
		this.jdbc.update("""
				INSERT INTO telegram_download (file, platform_file, chat, turn) VALUES (?, ?, ?, COALESCE(
				  (SELECT MAX(turn) + 1 FROM telegram_download WHERE chat = ?),
				  (SELECT MIN(turn) FROM telegram_download), 0))""", file.value(), attachment.platformFile(),
				chat.key(), chat.key());
		return file;
	}

	@Transactional
	public Optional<Leased> lease() {
		Instant now = this.time.now();
		Optional<Leased> free = this.jdbc.query("""
				SELECT file, platform_file, chat, attempts, fence FROM telegram_download
				WHERE leased_until IS NULL OR leased_until < ? ORDER BY turn, file LIMIT 1 FOR UPDATE SKIP LOCKED""",
				(row, i) -> new Leased(new FileId(row.getLong(1)), row.getString(2), Address.parse(row.getString(3)),
						row.getInt(4) + 1, row.getLong(5) + 1),
				DatabaseTime.column(now))
			.stream()
			.findFirst();
		free.ifPresent((leased) -> this.jdbc.update(
				"UPDATE telegram_download SET attempts = ?, fence = ?, leased_until = ? WHERE file = ?",
				leased.attempts(), leased.fence(), DatabaseTime.column(now.plus(LEASE)), leased.file().value()));
		return free;
	}

	/** While its bytes come. */
	@Transactional
	public void keep(Leased leased) {
		putOff(leased, LEASE);
	}

	@Transactional
	public void putOff(Leased leased, Duration pause) {
		this.jdbc.update("UPDATE telegram_download SET leased_until = ? WHERE file = ? AND fence = ?",
				DatabaseTime.column(this.time.now().plus(pause)), leased.file().value(), leased.fence());
	}

	/**
	 * @return whether the lease was still ours
	 */
	boolean done(Leased leased) {
		return this.jdbc.update("DELETE FROM telegram_download WHERE file = ? AND fence = ?", leased.file().value(),
				leased.fence()) == 1;
	}

}
