package vn.nhipcau.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Gathered;
import vn.nhipcau.storage.Way;

/**
 * Takes every message that leaves the house. A message stands or falls with the
 * transaction that enqueues it; from then on it is sent, or listed with the reason why it
 * was not.
 */
@Component
public class Outbox {

	/** Must equal the increment of {@code outbox_seq}. */
	private static final int BLOCK = 20;

	private final JdbcTemplate jdbc;

	private final OutboxWriter writer;

	private final Gathered<Enqueued> messages;

	private final Senders senders;

	private final Clock clock;

	Outbox(JdbcTemplate jdbc, OutboxWriter writer, Senders senders, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.writer = writer;
		this.senders = senders;
		this.messages = new Gathered<>(30, writer::write);
	}

	/**
	 * @param askedAt when what this is the first answer to was stored; database time
	 * @param cause the received message that this follows from
	 */
	record Enqueued(MessageId id, OutgoingMessage message, @Nullable Instant askedAt, @Nullable Long cause) {

		Enqueued(MessageId id, OutgoingMessage message) {
			this(id, message, null, Way.cause());
		}

		Enqueued saying(OutgoingMessage other) {
			return new Enqueued(this.id, other, this.askedAt, this.cause);
		}

	}

	/** A message of this chat that a later word may refer to. */
	public record Sent(MessageId id, @Nullable About about) {
	}

	/**
	 * Enqueues a message. Where it edits one that has not gone out yet, that one's
	 * content is replaced instead.
	 * @return the message, to be edited later
	 * @throws IllegalStateException outside a transaction
	 */
	public MessageId enqueue(OutgoingMessage message) {
		return enqueue(message, null);
	}

	/**
	 * Enqueues an answer, so that it is known how long somebody waited for it.
	 * @param askedAt when what it is the first answer to was stored (database time)
	 */
	public MessageId enqueue(OutgoingMessage message, @Nullable Instant askedAt) {
		MessageId original = message.edits();
		if (original != null) {
			List<Enqueued> pending = this.messages.pending();
			for (int i = 0; i < pending.size(); i++) {
				if (pending.get(i).id().equals(original)) {
					pending.set(i, pending.get(i).saying(message.editing(pending.get(i).message().edits())));
					return original;
				}
			}
		}
		MessageId id = new MessageId(nextId(message.to().channel()));
		this.messages.add(new Enqueued(id, message, askedAt, Way.cause()));
		return id;
	}

	/**
	 * Shows somebody in a chat what they were sent elsewhere, with its buttons.
	 * @return empty when its content has gone, or it was for somebody else
	 */
	public Optional<MessageId> show(MessageId sent, PersonId person, Address chat) {
		return this.writer.stored(sent)
			.filter((message) -> person.equals(message.person()))
			.map((message) -> enqueue(message.at(chat)));
	}

	/**
	 * Takes back every message under this key that nobody has leased yet, or that could
	 * not be sent.
	 */
	public void withdraw(String cancelKey) {
		this.messages.pending().removeIf((enqueued) -> cancelKey.equals(enqueued.message().cancelKey()));
		this.jdbc.update("""
				UPDATE outbox SET state = 'WITHDRAWN', body = NULL, finished_at = ?
				WHERE cancel_key = ? AND (state = 'PENDING' AND attempts = 0 OR state IN ('PARKED', 'REJECTED'))""",
				DatabaseTime.column(this.clock.instant()), cancelKey);
	}

	/** Removes the content of what has gone out to a chat, before its time. */
	public void forget(Address chat) {
		this.jdbc.update("UPDATE outbox SET body = NULL WHERE lane = ? AND state <> 'PENDING'", chat.key());
	}

	/** Sends nothing more to a chat, such as one on a lost telephone. */
	public void abandon(Address chat) {
		forget(chat);
		this.messages.pending().removeIf((enqueued) -> enqueued.message().to().equals(chat));
		this.jdbc.update("""
				UPDATE outbox SET state = 'WITHDRAWN', body = NULL, finished_at = ?
				WHERE lane = ? AND state IN ('PENDING', 'PARKED', 'REJECTED')""",
				DatabaseTime.column(this.clock.instant()), chat.key());
	}

	/** The message that the platform calls so, if it was ours. */
	public Optional<Sent> byPlatformId(Address chat, String platformId) {
		return this.writer.byPlatformId(chat, platformId);
	}

	/**
	 * Our messages of the last two days, as the platform calls them: younger ones can be
	 * deleted there (Bot API, deleteMessages).
	 */
	public List<String> retractable(Address chat) {
		return this.writer.sentSince(chat, this.clock.instant().minus(Duration.ofHours(48)));
	}

	/** What this transaction and the last hours spoke of in a chat: each subject once. */
	public List<About> subjectsSince(Address chat, String kind, Instant since) {
		List<About> subjects = new java.util.ArrayList<>(this.writer.subjectsSince(chat, kind, since));
		for (Enqueued enqueued : this.messages.pending()) {
			About about = enqueued.message().about();
			if (about != null && about.kind().equals(kind) && enqueued.message().to().equals(chat)
					&& !subjects.contains(about)) {
				subjects.add(about);
			}
		}
		return subjects;
	}

	/** The data of the choice that carried this mark in the chat, in its latest round. */
	public Optional<String> chosen(Address chat, String typed) {
		OptionalInt number = Choices.read(typed);
		return number.isPresent() ? this.writer.numbered(chat, number.getAsInt()) : Optional.empty();
	}

	/**
	 * Ids come in blocks that belong to one transaction: inside a chat they order the
	 * messages, so no block may outlive its transaction.
	 */
	private long nextId(String channel) {
		IdBlock block = (IdBlock) TransactionSynchronizationManager.getResource(this);
		if (block == null) {
			IdBlock fresh = new IdBlock();
			TransactionSynchronizationManager.bindResource(this, fresh);
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void suspend() {
					TransactionSynchronizationManager.unbindResource(Outbox.this);
				}

				@Override
				public void resume() {
					TransactionSynchronizationManager.bindResource(Outbox.this, fresh);
				}

				@Override
				public void beforeCompletion() {
					TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
				}

				@Override
				public void afterCommit() {
					Outbox.this.senders.nudge(fresh.channels);
				}
			});
			block = fresh;
		}
		block.channels.add(channel);
		return block.next();
	}

	private final class IdBlock {

		private final Set<String> channels = new HashSet<>();

		private long next;

		private int left;

		long next() {
			if (this.left == 0) {
				this.next = java.util.Objects
					.requireNonNull(Outbox.this.jdbc.queryForObject("SELECT nextval('outbox_seq')", Long.class));
				this.left = BLOCK;
			}
			this.left--;
			return this.next++;
		}

	}

}
