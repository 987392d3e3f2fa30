package vn.nhipcau.webchat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Vault;

/** Reads what stands in a visitor's chat. */
@Component
class History {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final JsonMapper json;

	History(JdbcClient jdbc, Vault vault, JsonMapper json) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.json = json;
	}

	/**
	 * The last messages before a number, oldest first.
	 */
	List<WebMessage> before(VisitorId visitor, long number, int atMost) {
		return this.jdbc.sql("""
				SELECT * FROM (SELECT m.*, v.cleared_until FROM web_message m JOIN web_visitor v ON v.id = m.visitor_id
				  WHERE visitor_id = ? AND number < ? ORDER BY number DESC LIMIT ?) page ORDER BY number""")
			.params(visitor.value(), number, atMost)
			.query(this::read)
			.list();
	}

	/** What is new or edited after a change, in the order in which it happened. */
	List<WebMessage> after(VisitorId visitor, long change, int atMost) {
		return this.jdbc.sql("""
				SELECT m.*, v.cleared_until FROM web_message m JOIN web_visitor v ON v.id = m.visitor_id
				WHERE visitor_id = ? AND change_number > ? ORDER BY change_number LIMIT ?""")
			.params(visitor.value(), change, atMost)
			.query(this::read)
			.list();
	}

	/** How far each of these chats has come. */
	Map<VisitorId, Long> lastChanges(Collection<VisitorId> visitors) {
		Map<VisitorId, Long> changes = new HashMap<>();
		if (!visitors.isEmpty()) {
			this.jdbc.sql("SELECT id, last_change FROM web_visitor WHERE id IN (:ids)")
				.param("ids", visitors.stream().map(VisitorId::value).toList())
				.query((row) -> {
					changes.put(new VisitorId(row.getString(1)), row.getLong(2));
				});
		}
		return changes;
	}

	byte[] sealed(MessageBody body, VisitorId visitor, long number) {
		return this.vault.seal(this.json.writeValueAsBytes(body), place(visitor.value(), number));
	}

	private WebMessage read(ResultSet row, int index) throws SQLException {
		long number = row.getLong("number");
		byte[] body = this.vault.open(row.getBytes("body"), place(row.getString("visitor_id"), number));
		Instant at = Objects.requireNonNull(DatabaseTime.instant(row, "created_at"));
		return new WebMessage(number, row.getLong("change_number"), "IN".equals(row.getString("direction")),
				row.getString("client_id"), this.json.readValue(body, MessageBody.class), at,
				row.getObject("edited_at") != null, row.getLong("cleared_until"));
	}

	private static String place(String visitor, long number) {
		return "web_message|" + visitor + ":" + number;
	}

}
