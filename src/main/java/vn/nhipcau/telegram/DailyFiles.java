package vn.nhipcau.telegram;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.delivery.Address;

/** How many files each chat has sent today. */
@Component
class DailyFiles {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	DailyFiles(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @return how many there are with this one
	 */
	@Transactional
	public int count(Address chat) {
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc.update(
				"INSERT INTO telegram_daily_files (chat, sent_on, files) VALUES (?, ?, 0)" + " ON CONFLICT DO NOTHING",
				chat.key(), today);
		this.jdbc.update("UPDATE telegram_daily_files SET files = files + 1 WHERE chat = ? AND sent_on = ?", chat.key(),
				today);
		return Objects.requireNonNull(
				this.jdbc.queryForObject("SELECT files FROM telegram_daily_files WHERE chat = ? AND sent_on = ?",
						Integer.class, chat.key(), today));
	}

}
