package vn.nhipcau.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Vault;

/** Writes a transaction's messages in batches, and looks up what was written. */
@Component
class OutboxWriter {

	private static final Logger log = LoggerFactory.getLogger(OutboxWriter.class);

	/** Stands between the choices of one message; it occurs in no button's data. */
	private static final String BAR = "|";

	private final JdbcTemplate jdbc;

	private final Vault vault;

	private final JsonMapper json;

	private final Clock clock;

	OutboxWriter(JdbcTemplate jdbc, Vault vault, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.json = json;
		this.clock = clock;
	}

	void write(List<Outbox.Enqueued> all) {
		List<Outbox.Enqueued> fresh = new ArrayList<>();
		for (Outbox.Enqueued enqueued : all) {
			if (!replacedBeforeSending(enqueued)) {
				fresh.add(enqueued);
			}
		}
		remember(insert(fresh));
	}

	byte[] seal(MessageId id, Content content) {
		return this.vault.seal(this.json.writeValueAsBytes(content), "outbox|" + id.value());
	}

	/**
	 * @return {@code null} when the key has changed or the bytes are spoilt
	 */
	@Nullable Content read(MessageId id, byte[] body) {
		try {
			return this.json.readValue(this.vault.open(body, "outbox|" + id.value()), Content.class);
		}
		catch (RuntimeException ex) {
			log.error("Message {} cannot be read: {}", id.value(), ex.getClass().getName());
			return null;
		}
	}

	/** A message as it was enqueued, as long as its content is kept. */
	Optional<OutgoingMessage> stored(MessageId id) {
		return this.jdbc
			.query("""
					SELECT o.lane, o.body, o.person_id, s.about_kind, s.about_id FROM outbox o
					LEFT JOIN sent_message s ON s.outbox_id = o.id WHERE o.id = ? AND o.body IS NOT NULL""",
					(row, i) -> stored(id, row), id.value())
			.stream()
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<OutgoingMessage> stored(MessageId id, ResultSet row) throws SQLException {
		Content content = read(id, row.getBytes("body"));
		if (content == null) {
			return Optional.empty();
		}
		String kind = row.getString("about_kind");
		About about = (kind != null) ? new About(kind, row.getLong("about_id")) : null;
		long person = row.getLong("person_id");
		PersonId personId = row.wasNull() ? null : new PersonId(person);
		return Optional
			.of(OutgoingMessage.notice(Address.parse(row.getString("lane")), content).to(personId).about(about));
	}

	Optional<Outbox.Sent> byPlatformId(Address chat, String platformId) {
		return this.jdbc
			.query("SELECT outbox_id, about_kind, about_id FROM sent_message WHERE lane = ? AND platform_id = ?"
					+ " ORDER BY outbox_id DESC LIMIT 1",
					(row, i) -> new Outbox.Sent(new MessageId(row.getLong(1)),
							(row.getString(2) != null) ? new About(row.getString(2), row.getLong(3)) : null),
					chat.key(), platformId)
			.stream()
			.findFirst();
	}

	List<String> sentSince(Address chat, Instant since) {
		return this.jdbc.queryForList("""
				SELECT platform_id FROM outbox
				WHERE lane = ? AND state = 'SENT' AND platform_id IS NOT NULL AND finished_at >= ?
				ORDER BY id DESC LIMIT 500""", String.class, chat.key(), DatabaseTime.column(since));
	}

	List<About> subjectsSince(Address chat, String kind, Instant since) {
		return this.jdbc.query("""
				SELECT DISTINCT about_id FROM sent_message
				WHERE lane = ? AND about_kind = ? AND at >= ?""", (row, i) -> new About(kind, row.getLong(1)),
				chat.key(), kind, DatabaseTime.column(since));
	}

	Optional<String> numbered(Address chat, int number) {
		return this.jdbc
			.query("""
					SELECT choices, first_number FROM sent_message
					WHERE lane = ? AND first_number <= ? AND first_number + choice_count > ?
					ORDER BY outbox_id DESC LIMIT 1""",
					(row, i) -> row.getString(1).split("\\" + BAR)[number - row.getInt(2)], chat.key(), number, number)
			.stream()
			.findFirst();
	}

	private boolean replacedBeforeSending(Outbox.Enqueued edit) {
		MessageId original = edit.message().edits();
		if (original == null) {
			return false;
		}
		boolean replaced = this.jdbc.update("""
				UPDATE outbox SET body = ? WHERE id = ? AND state = 'PENDING' AND attempts = 0""",
				seal(original, edit.message().content()), original.value()) == 1;
		if (replaced) {
			this.jdbc.update("DELETE FROM sent_message WHERE outbox_id = ?", original.value());
			remember(List.of(new Outbox.Enqueued(original, edit.message())));
		}
		return replaced;
	}

	/**
	 * @return those that were not there already
	 */
	private List<Outbox.Enqueued> insert(List<Outbox.Enqueued> messages) {
		if (messages.isEmpty()) {
			return messages;
		}
		Object now = DatabaseTime.column(this.clock.instant());
		this.jdbc.batchUpdate("""
				INSERT INTO outbox (id, lane, channel, priority, body, person_id, cancel_key, once_key, edits, state,
				  created_at, expires_at, asked_at, cause)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?, ?, ?) ON CONFLICT DO NOTHING""", messages,
				messages.size(), (statement, enqueued) -> {
					OutgoingMessage message = enqueued.message();
					statement.setLong(1, enqueued.id().value());
					statement.setString(2, message.to().key());
					statement.setString(3, message.to().channel());
					statement.setInt(4, message.priority().ordinal());
					statement.setBytes(5, seal(enqueued.id(), message.content()));
					statement.setObject(6, (message.person() != null) ? message.person().value() : null);
					statement.setString(7, message.cancelKey());
					statement.setString(8, message.onceKey());
					statement.setObject(9, (message.edits() != null) ? message.edits().value() : null);
					statement.setObject(10, now);
					statement.setObject(11, DatabaseTime.column(message.expiresAt()));
					statement.setObject(12, DatabaseTime.column(enqueued.askedAt()));
					statement.setObject(13, enqueued.cause());
				});
		return without(refused(messages), messages);
	}

	/**
	 * Those with a key that was there already; a batch does not say which rows it stored.
	 */
	private Set<MessageId> refused(List<Outbox.Enqueued> messages) {
		Set<MessageId> keyed = messages.stream()
			.filter((enqueued) -> enqueued.message().onceKey() != null)
			.map(Outbox.Enqueued::id)
			.collect(Collectors.toCollection(HashSet::new));
		if (!keyed.isEmpty()) {
			this.jdbc.query("SELECT id FROM outbox WHERE id = ANY(?)", (row) -> {
				keyed.remove(new MessageId(row.getLong(1)));
			}, (Object) keyed.stream().map(MessageId::value).toArray(Long[]::new));
		}
		return keyed;
	}

	private static List<Outbox.Enqueued> without(Set<MessageId> refused, List<Outbox.Enqueued> messages) {
		return refused.isEmpty() ? messages
				: messages.stream().filter((enqueued) -> !refused.contains(enqueued.id())).toList();
	}

	private void remember(List<Outbox.Enqueued> messages) {
		List<Outbox.Enqueued> meaningful = messages.stream()
			.filter((enqueued) -> enqueued.message().about() != null || !enqueued.message().content().rows().isEmpty())
			.toList();
		if (meaningful.isEmpty()) {
			return;
		}
		Object now = DatabaseTime.column(this.clock.instant());
		this.jdbc.batchUpdate("""
				INSERT INTO sent_message (outbox_id, lane, about_kind, about_id, choices, choice_count, at)
				VALUES (?, ?, ?, ?, ?, ?, ?)""", meaningful, meaningful.size(), (statement, enqueued) -> {
			About about = enqueued.message().about();
			List<Button> presses = enqueued.message().content().presses();
			statement.setLong(1, enqueued.id().value());
			statement.setString(2, enqueued.message().to().key());
			statement.setString(3, (about != null) ? about.kind() : null);
			statement.setObject(4, (about != null) ? about.id() : null);
			statement.setString(5, presses.stream().map(Button::value).collect(Collectors.joining(BAR)));
			statement.setInt(6, presses.size());
			statement.setObject(7, now);
		});
	}

}
