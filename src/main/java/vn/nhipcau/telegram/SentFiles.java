package vn.nhipcau.telegram;

import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.nhipcau.files.FileId;

/** What Telegram calls the files that were uploaded before. */
class SentFiles {

	enum Kind {

		PHOTO, DOCUMENT

	}

	/**
	 * @param platformFile by which it is sent again, as the same kind only
	 */
	record Known(Kind kind, String platformFile) {
	}

	private final JdbcTemplate jdbc;

	private final String bot;

	SentFiles(JdbcTemplate jdbc, String bot) {
		this.jdbc = jdbc;
		this.bot = bot;
	}

	Optional<Known> find(FileId file) {
		return this.jdbc
			.query("SELECT kind, platform_file FROM telegram_file WHERE bot = ? AND file = ?",
					(row, i) -> new Known(Kind.valueOf(row.getString(1)), row.getString(2)), this.bot, file.value())
			.stream()
			.findFirst();
	}

	void remember(FileId file, Known known) {
		this.jdbc.update("""
				INSERT INTO telegram_file (bot, file, kind, platform_file) VALUES (?, ?, ?, ?)
				ON CONFLICT DO NOTHING""", this.bot, file.value(), known.kind().name(), known.platformFile());
	}

	void forget(FileId file) {
		this.jdbc.update("DELETE FROM telegram_file WHERE bot = ? AND file = ?", this.bot, file.value());
	}

}
