package vn.nhipcau.telegram;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * In which topic of a group we were called last: what we say to the group goes there, and
 * not into its general one.
 */
@Component
class Topics {

	private final JdbcTemplate jdbc;

	Topics(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** With the transaction that handles the message. */
	void calledIn(JsonNode message) {
		String group = message.path("chat").path("id").asText();
		this.jdbc.update("DELETE FROM telegram_topic WHERE chat = ?", group);
		// Outside forums a thread is only a chain of answers.
		if (message.path("is_topic_message").asBoolean()) {
			this.jdbc.update("INSERT INTO telegram_topic (chat, topic) VALUES (?, ?) ON CONFLICT DO NOTHING", group,
					message.path("message_thread_id").asInt());
		}
	}

	/** Empty for the general one, and for chats without topics. */
	Optional<Integer> of(String chat) {
		return this.jdbc.queryForList("SELECT topic FROM telegram_topic WHERE chat = ?", Integer.class, chat)
			.stream()
			.findFirst();
	}

}
