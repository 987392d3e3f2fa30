package vn.nhipcau.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.Role;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Messages that were parked or refused by their platform, to people known and nameless
 * alike, until an administrator has decided about each.
 */
@Service
@Transactional
public class DeadLetters {

	private final JdbcTemplate jdbc;

	private final OutboxWriter writer;

	private final Senders senders;

	private final Audit audit;

	private final Clock clock;

	DeadLetters(JdbcTemplate jdbc, OutboxWriter writer, Senders senders, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.writer = writer;
		this.senders = senders;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * One of them, without its content.
	 *
	 * @param reference as people are told
	 * @param at when it was given up
	 * @param refused by the platform; otherwise it did not get through for too long
	 * @param reason the platform's
	 * @param mayHaveArrived it would go out again as a repeat
	 * @param readable whether its content is still kept
	 */
	public record Letter(MessageId id, String reference, Instant at, String channel, boolean refused,
			@Nullable String reason, boolean mayHaveArrived, boolean readable) {
	}

	/** The oldest first; empty, too, for whoever may not see them. */
	@Transactional(readOnly = true)
	public List<Letter> all(Actor actor, int most) {
		return !actor.operates() ? List.of() : this.jdbc.query("""
				SELECT id, finished_at, channel, state, reason, last_outcome, body IS NOT NULL AS readable FROM outbox
				WHERE state IN ('PARKED', 'REJECTED') ORDER BY id LIMIT ?""", (row, i) -> letter(row), most);
	}

	/** What it says, for an administrator; that it was read stands in the audit trail. */
	public Optional<Content> read(Actor actor, MessageId id) {
		if (!actor.is(Role.ADMINISTRATOR)) {
			return Optional.empty();
		}
		Optional<Content> content = this.jdbc
			.query("SELECT body FROM outbox WHERE id = ? AND state IN ('PARKED', 'REJECTED') AND body IS NOT NULL",
					(row, i) -> row.getBytes("body"), id.value())
			.stream()
			.findFirst()
			.flatMap((body) -> Optional.ofNullable(this.writer.read(id, body)));
		content.ifPresent((read) -> this.audit.record(actor, "outbox.read", subject(id), null, null));
		return content;
	}

	/** Lets it be sent again, marked as a repeat where it may have arrived. */
	public Decision replay(Actor actor, MessageId id) {
		if (!actor.operates()) {
			return Decision.NOT_ALLOWED;
		}
		Object now = DatabaseTime.column(this.clock.instant());
		int replayed = this.jdbc.update(
				"""
						UPDATE outbox SET state = 'PENDING', attempts = CASE WHEN last_outcome = 'AMBIGUOUS' THEN 1 ELSE 0 END,
						  first_failed_at = NULL, finished_at = NULL, reason = NULL, stored_at = CURRENT_TIMESTAMP, asked_at = NULL
						WHERE id = ? AND state IN ('PARKED', 'REJECTED') AND body IS NOT NULL
						  AND (expires_at IS NULL OR expires_at > ?)""",
				id.value(), now);
		if (replayed == 0) {
			return whyNot(id);
		}
		this.audit.record(actor, "outbox.replayed", subject(id), null, "PENDING");
		this.senders.nudgeAfterCommit();
		return Decision.DONE;
	}

	/** Lets it be; its content goes. */
	public Decision dismiss(Actor actor, MessageId id) {
		if (!actor.operates()) {
			return Decision.NOT_ALLOWED;
		}
		int dismissed = this.jdbc.update("""
				UPDATE outbox SET state = 'DISMISSED', body = NULL WHERE id = ? AND state IN ('PARKED', 'REJECTED')""",
				id.value());
		if (dismissed == 0) {
			return Decision.DECIDED_ALREADY;
		}
		this.audit.record(actor, "outbox.dismissed", subject(id), null, "DISMISSED");
		return Decision.DONE;
	}

	private Decision whyNot(MessageId id) {
		return this.jdbc
			.query("SELECT body IS NOT NULL AS readable FROM outbox WHERE id = ? AND state IN ('PARKED', 'REJECTED')",
					(row, i) -> row.getBoolean("readable") ? Decision.TOO_LATE : Decision.CONTENT_GONE, id.value())
			.stream()
			.findFirst()
			.orElse(Decision.DECIDED_ALREADY);
	}

	private static Letter letter(ResultSet row) throws SQLException {
		MessageId id = new MessageId(row.getLong("id"));
		return new Letter(id, Reference.of(id), Objects.requireNonNull(DatabaseTime.instant(row, "finished_at")),
				row.getString("channel"), "REJECTED".equals(row.getString("state")), row.getString("reason"),
				"AMBIGUOUS".equals(row.getString("last_outcome")), row.getBoolean("readable"));
	}

	private static String subject(MessageId id) {
		return "outbox:" + id.value();
	}

}
