package vn.nhipcau.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.Language;
import vn.nhipcau.chat.Conversation.Album;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Vault;

/** What a conversation is at, as it stands in its row; an open form is sealed there. */
@Component
class StoredConversations {

	private static final Logger log = LoggerFactory.getLogger(StoredConversations.class);

	private final JdbcTemplate jdbc;

	private final Vault vault;

	private final JsonMapper json;

	StoredConversations(JdbcTemplate jdbc, Vault vault, JsonMapper json) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.json = json;
	}

	Conversation read(ResultSet row) throws SQLException {
		long id = row.getLong("id");
		byte[] form = row.getBytes("form");
		String language = row.getString("language");
		return new Conversation(id, Address.parse(row.getString("address")),
				(language != null) ? Language.valueOf(language) : Language.VI, (form != null) ? form(id, form) : null,
				DatabaseTime.instant(row, "form_until"), row.getString("menu"), album(row.getString("album")));
	}

	void write(List<Conversation> changed) {
		if (changed.isEmpty()) {
			return;
		}
		this.jdbc.batchUpdate("""
				UPDATE conversation SET language = ?, form = ?, form_until = ?, menu = ?, album = ? WHERE id = ?""",
				changed, changed.size(), (statement, conversation) -> {
					statement.setString(1, conversation.language().name());
					statement.setBytes(2, seal(conversation));
					statement.setObject(3, DatabaseTime.column(conversation.formUntil()));
					statement.setString(4, conversation.menu());
					statement.setString(5, written(conversation.album()));
					statement.setLong(6, conversation.id());
				});
	}

	/** What cannot be opened any more must not hold up the chat. */
	private @Nullable FormState form(long conversation, byte[] sealed) {
		try {
			return this.json.readValue(this.vault.open(sealed, "form|" + conversation), FormState.class);
		}
		catch (RuntimeException ex) {
			log.error("The open form of conversation {} cannot be read: {}", conversation, Faults.line(ex));
			return null;
		}
	}

	private byte @Nullable [] seal(Conversation conversation) {
		FormState form = conversation.form();
		return (form != null) ? this.vault.seal(this.json.writeValueAsBytes(form), "form|" + conversation.id()) : null;
	}

	private @Nullable String written(@Nullable Album album) {
		return (album != null) ? this.json.writeValueAsString(album) : null;
	}

	private @Nullable Album album(@Nullable String written) {
		return (written != null) ? this.json.readValue(written, Album.class) : null;
	}

}
