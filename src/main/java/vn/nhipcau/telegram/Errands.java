package vn.nhipcau.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.storage.DatabaseTime;

/**
 * Calls that Telegram shall get besides messages, stored with the transaction that wishes
 * them. Of one kind and chat only the newest wish is kept.
 */
@Component
class Errands {

	/** Longer than a call may take. */
	private static final Duration LEASE = Duration.ofSeconds(60);

	/** As many as one call may delete (Bot API, deleteMessages). */
	private static final int AT_ONCE = 100;

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	Errands(JdbcTemplate jdbc, DatabaseTime time) {
		this.jdbc = jdbc;
		this.time = time;
	}

	/**
	 * @param parameters as JSON
	 * @param attempts counts this lease
	 */
	record Leased(String chat, String what, String method, String parameters, long wish, int attempts) {
	}

	void menu(String chat, Map<String, ?> parameters) {
		wish(chat, "menu", "setMyCommands", parameters);
	}

	/** It works for two days; what is older stays (Bot API, deleteMessage). */
	void delete(String chat, List<Long> messages) {
		for (int from = 0; from < messages.size(); from += AT_ONCE) {
			List<Long> some = messages.subList(from, Math.min(from + AT_ONCE, messages.size()));
			wish(chat, "delete:" + some.get(0), "deleteMessages", Map.of("chat_id", chat, "message_ids", some));
		}
	}

	/** What shall go from a chat goes before what a crowd's menus shall show. */
	@Transactional
	public Optional<Leased> lease() {
		Instant now = this.time.now();
		Optional<Leased> due = this.jdbc
			.query("""
					SELECT chat, what, method, parameters, wish, attempts FROM telegram_errand
					WHERE due_at <= ? ORDER BY CASE WHEN what = 'menu' THEN 1 ELSE 0 END, due_at LIMIT 1 FOR UPDATE SKIP LOCKED""",
					(row, i) -> new Leased(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
							row.getLong(5), row.getInt(6) + 1),
					DatabaseTime.column(now))
			.stream()
			.findFirst();
		due.ifPresent((leased) -> this.jdbc.update(
				"UPDATE telegram_errand SET attempts = ?, due_at = ? WHERE chat = ? AND what = ?", leased.attempts(),
				DatabaseTime.column(now.plus(LEASE)), leased.chat(), leased.what()));
		return due;
	}

	/** A newer wish that came meanwhile is due at once. */
	@Transactional
	public void done(Leased leased) {
		Instant now = this.time.now();
		if (this.jdbc.update("DELETE FROM telegram_errand WHERE chat = ? AND what = ? AND wish = ?", leased.chat(),
				leased.what(), leased.wish()) == 0) {
			this.jdbc.update("UPDATE telegram_errand SET due_at = ? WHERE chat = ? AND what = ?",
					DatabaseTime.column(now), leased.chat(), leased.what());
		}
	}

	@Transactional
	public void putOff(Leased leased, Duration pause) {
		this.jdbc.update("UPDATE telegram_errand SET due_at = ? WHERE chat = ? AND what = ?",
				DatabaseTime.column(this.time.now().plus(pause)), leased.chat(), leased.what());
	}

	/** While an older wish is on its way, the newer waits: they could arrive crossed. */
	private void wish(String chat, String what, String method, Map<String, ?> parameters) {
		String json = json(parameters);
		if (this.jdbc.update("""
				UPDATE telegram_errand SET parameters = ?, wish = wish + 1, attempts = 0
				WHERE chat = ? AND what = ?""", json, chat, what) == 0) {
			this.jdbc.update("""
					INSERT INTO telegram_errand (chat, what, method, parameters, due_at) VALUES (?, ?, ?, ?, ?)
					ON CONFLICT DO NOTHING""", chat, what, method, json, DatabaseTime.column(this.time.now()));
		}
	}

	private static String json(Map<String, ?> parameters) {
		try {
			return BotApi.JSON.writeValueAsString(parameters);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("No parameters of a call", ex);
		}
	}

}
