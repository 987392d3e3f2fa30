package vn.nhipcau.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.storage.DatabaseTime;

/**
 * What became of messages, without their content: for jobs of the system that check it.
 */
@Component
@Transactional(readOnly = true)
public class DeliveryLog {

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	DeliveryLog(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.named = new NamedParameterJdbcTemplate(jdbc);
	}

	/** How far a message has come. */
	public enum Stage {

		WAITING, SENT,
		/** Taken back before it went out. */
		WITHDRAWN,
		/** No longer worth sending when its turn came. */
		EXPIRED,
		/** Refused, or reached no address: the row has the reason. */
		RETURNED;

		private static Stage of(String state) {
			return switch (state) {
				case "PENDING" -> WAITING;
				case "SENT" -> SENT;
				case "WITHDRAWN" -> WITHDRAWN;
				case "EXPIRED" -> EXPIRED;
				default -> RETURNED;
			};
		}

	}

	/**
	 * @param since when it was handed to the outbox
	 */
	public record Entry(Stage stage, Instant since) {
	}

	/** Messages that are not known, or no longer, are left out. */
	public Map<MessageId, Entry> of(Collection<MessageId> messages) {
		Map<MessageId, Entry> entries = new HashMap<>();
		if (!messages.isEmpty()) {
			this.named.query("SELECT id, state, created_at FROM outbox WHERE id IN (:ids)",
					Map.of("ids", messages.stream().map(MessageId::value).toList()),
					(RowCallbackHandler) (row) -> entries.put(new MessageId(row.getLong("id")), entry(row)));
		}
		return entries;
	}

	/** Whether a message was ever enqueued under this key, as long as that is kept. */
	public boolean knows(String onceKey) {
		return !this.jdbc.queryForList("SELECT id FROM outbox WHERE once_key = ?", Long.class, onceKey).isEmpty();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		return new Entry(Stage.of(row.getString("state")),
				Objects.requireNonNull(DatabaseTime.instant(row, "created_at")));
	}

}
