package vn.nhipcau.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.Actor;
import vn.nhipcau.access.Audit;
import vn.nhipcau.access.Role;
import vn.nhipcau.chat.spi.Interpreter;
import vn.nhipcau.chat.spi.Utterance;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.delivery.Decision;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Vault;

/** Messages that could not be handled, until an administrator has decided about each. */
@Service
@Transactional
public class SetAsides {

	private static final Logger log = LoggerFactory.getLogger(SetAsides.class);

	private final JdbcTemplate jdbc;

	private final Vault vault;

	private final ObjectProvider<Interpreter> interpreters;

	private final WorkerLoops loops;

	private final Audit audit;

	SetAsides(JdbcTemplate jdbc, Vault vault, ObjectProvider<Interpreter> interpreters, WorkerLoops loops,
			Audit audit) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.interpreters = interpreters;
		this.loops = loops;
		this.audit = audit;
	}

	/**
	 * One of them, without its content.
	 *
	 * @param reference as its writer was told
	 * @param at when it was set aside
	 * @param fault which it was and where
	 * @param readable whether its content is still kept
	 */
	public record Entry(long id, String reference, Instant at, String channel, @Nullable String fault,
			boolean readable) {
	}

	/** The oldest first; empty, too, for whoever may not see them. */
	@Transactional(readOnly = true)
	public List<Entry> all(Actor actor, int most) {
		return !actor.operates() ? List.of() : this.jdbc.query("""
				SELECT id, reference, finished_at, conversation, fault, payload IS NOT NULL AS readable FROM inbox
				WHERE state = 'ASIDE' ORDER BY id LIMIT ?""", (row, i) -> entry(row), most);
	}

	/**
	 * What was said, for an administrator; that it was read stands in the audit trail.
	 * @return empty, too, where it cannot be read, or was no saying of a person
	 */
	public Optional<Utterance> read(Actor actor, long id) {
		if (!actor.is(Role.ADMINISTRATOR)) {
			return Optional.empty();
		}
		Optional<Utterance> said = this.jdbc
			.query("""
					SELECT account, update_id, conversation, payload FROM inbox
					WHERE id = ? AND state = 'ASIDE' AND kind = 'RECEIVED' AND payload IS NOT NULL""",
					(row, i) -> said(id, row), id)
			.stream()
			.flatMap(Optional::stream)
			.findFirst();
		said.ifPresent((read) -> this.audit.record(actor, "inbox.read", subject(id), null, null));
		return said;
	}

	/** Puts it back into its chat's queue, as if it had just come. */
	public Decision replay(Actor actor, long id) {
		if (!actor.operates()) {
			return Decision.NOT_ALLOWED;
		}
		int replayed = this.jdbc.update(
				"""
						UPDATE inbox SET state = 'PENDING', attempts = 0, begun = 0, finished_at = NULL, stored_at = CURRENT_TIMESTAMP
						WHERE id = ? AND state = 'ASIDE' AND payload IS NOT NULL""",
				id);
		if (replayed == 0) {
			return isAside(id) ? Decision.CONTENT_GONE : Decision.DECIDED_ALREADY;
		}
		this.audit.record(actor, "inbox.replayed", subject(id), "ASIDE", "PENDING");
		this.loops.messagesAfterCommit();
		return Decision.DONE;
	}

	/** Lets it be; its content goes. */
	public Decision dismiss(Actor actor, long id) {
		if (!actor.operates()) {
			return Decision.NOT_ALLOWED;
		}
		if (this.jdbc.update("UPDATE inbox SET state = 'DISMISSED', payload = NULL WHERE id = ? AND state = 'ASIDE'",
				id) == 0) {
			return Decision.DECIDED_ALREADY;
		}
		this.audit.record(actor, "inbox.dismissed", subject(id), "ASIDE", "DISMISSED");
		return Decision.DONE;
	}

	private boolean isAside(long id) {
		return !this.jdbc.queryForList("SELECT id FROM inbox WHERE id = ? AND state = 'ASIDE'", Long.class, id)
			.isEmpty();
	}

	private Optional<Utterance> said(long id, ResultSet row) throws SQLException {
		String channel = Address.parse(row.getString("conversation")).channel();
		String place = DurableInbox.place(row.getString("account"), row.getString("update_id"));
		byte[] payload = row.getBytes("payload");
		try {
			return this.interpreters.stream()
				.filter((interpreter) -> interpreter.channel().equals(channel))
				.findFirst()
				.map((interpreter) -> interpreter.read(this.vault.open(payload, place)));
		}
		catch (RuntimeException ex) {
			log.warn("What was set aside as message {} cannot be read: {}", id, Faults.line(ex));
			return Optional.empty();
		}
	}

	private static Entry entry(ResultSet row) throws SQLException {
		return new Entry(row.getLong("id"), Objects.requireNonNullElse(row.getString("reference"), ""),
				Objects.requireNonNull(DatabaseTime.instant(row, "finished_at")),
				Address.parse(row.getString("conversation")).channel(), row.getString("fault"),
				row.getBoolean("readable"));
	}

	private static String subject(long id) {
		return "inbox:" + id;
	}

}
