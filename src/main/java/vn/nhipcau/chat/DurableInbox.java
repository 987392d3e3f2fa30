package vn.nhipcau.chat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.chat.spi.Inbox;
import vn.nhipcau.chat.spi.Incoming;
import vn.nhipcau.delivery.Address;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Vault;
import vn.nhipcau.storage.Way;

/** The inbox table: what was received, sealed, once per update. */
@Component
class DurableInbox implements Inbox {

	/** The account of what the system itself puts into a conversation. */
	static final String SYSTEM = "system";

	private static final Logger log = LoggerFactory.getLogger(DurableInbox.class);

	private static final int LONGEST_FAULT = 400;

	private final JdbcTemplate jdbc;

	private final Vault vault;

	private final Clock clock;

	private final WorkerLoops loops;

	private final InboxMeters meters;

	DurableInbox(JdbcTemplate jdbc, Vault vault, Clock clock, WorkerLoops loops, InboxMeters meters) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
		this.loops = loops;
		this.meters = meters;
	}

	@Override
	@Transactional
	public void receive(List<Incoming> messages) {
		if (!messages.isEmpty()) {
			store("RECEIVED", messages, null);
		}
	}

	@Override
	@Transactional
	public void setAside(Incoming message, String fault) {
		String reference = SetAside.newReference();
		int kept = this.jdbc.update("""
				INSERT INTO inbox (account, update_id, conversation, kind, payload, state, reference, fault,
				  received_at, finished_at)
				VALUES (?, ?, ?, 'RECEIVED', ?, 'ASIDE', ?, ?, ?, ?) ON CONFLICT DO NOTHING""", message.account(),
				message.updateId(), message.from().key(), sealed(message), reference,
				fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)), now(), now());
		if (kept == 1) {
			log.error("Something received by {} is set aside, reference {}: {}", message.account(), reference, fault);
			this.meters.setAside();
		}
	}

	/**
	 * Puts something of the system's own into a conversation, in its turn; it follows
	 * from what this thread is at.
	 */
	void internal(Address conversation, String key, byte[] json) {
		store("INTERNAL", List.of(new Incoming(SYSTEM, key, conversation, json)), Way.cause());
	}

	static String place(String account, String updateId) {
		return "inbox|" + account + "|" + updateId;
	}

	private byte[] sealed(Incoming message) {
		return this.vault.seal(message.raw(), place(message.account(), message.updateId()));
	}

	private Object now() {
		return Objects.requireNonNull(DatabaseTime.column(this.clock.instant()));
	}

	private void store(String kind, List<Incoming> messages, @Nullable Long cause) {
		Object now = now();
		this.jdbc.batchUpdate("""
				INSERT INTO inbox (account, update_id, conversation, kind, payload, state, received_at, cause)
				VALUES (?, ?, ?, ?, ?, 'PENDING', ?, ?) ON CONFLICT DO NOTHING""", messages, messages.size(),
				(statement, message) -> {
					statement.setString(1, message.account());
					statement.setString(2, message.updateId());
					statement.setString(3, message.from().key());
					statement.setString(4, kind);
					statement.setBytes(5, sealed(message));
					statement.setObject(6, now);
					statement.setObject(7, cause);
				});
		this.loops.messagesAfterCommit();
	}

}
