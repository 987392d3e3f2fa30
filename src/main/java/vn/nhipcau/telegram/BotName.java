package vn.nhipcau.telegram;

import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who we are in Telegram, as it told us last. */
@Component
class BotName {

	private final JdbcTemplate jdbc;

	BotName(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param username without the {@code @}
	 */
	record Known(long bot, String username) {
	}

	/** Empty until Telegram has answered for the first time. */
	Optional<Known> find() {
		return this.jdbc
			.query("SELECT bot, username FROM telegram_bot", (row, i) -> new Known(row.getLong(1), row.getString(2)))
			.stream()
			.findFirst();
	}

	/** Another bot's name goes: one installation has one bot. */
	@Transactional
	public void learn(Known us) {
		if (!find().filter(us::equals).isPresent()) {
			this.jdbc.update("DELETE FROM telegram_bot");
			this.jdbc.update("INSERT INTO telegram_bot (bot, username) VALUES (?, ?) ON CONFLICT DO NOTHING", us.bot(),
					us.username());
		}
	}

}
