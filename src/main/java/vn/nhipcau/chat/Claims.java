package vn.nhipcau.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.delivery.Address;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Moment;

/**
 * Claims conversations for one worker at a time. Nobody waits for a conversation: what
 * another one holds is passed over. A worker whose fence is old has lost its claim.
 */
@Component
class Claims {

	/**
	 * How long a chat waits for a worker that died; whoever outlives it is fenced out.
	 */
	private static final Duration CLAIM = Duration.ofSeconds(30);

	private static final int ROWS_OF_ONE_CHAT = 20;

	/** Rows that are looked at to find conversations. */
	private static final int SCAN = 100;

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final Clock clock;

	private final StoredConversations conversations;

	Claims(JdbcTemplate jdbc, DatabaseTime time, Clock clock, StoredConversations conversations) {
		this.jdbc = jdbc;
		this.time = time;
		this.clock = clock;
		this.conversations = conversations;
	}

	/**
	 * A stored message; {@code attempts} counts how often it stood at the head of a
	 * claim, {@code begun} how often it was then handled alone. Many stand at a head when
	 * a process ends; only one that was begun can have ended it.
	 *
	 * @param storedAt database time
	 * @param follows the received message that one of our own follows from
	 */
	record Row(long id, String account, String updateId, String kind, byte[] payload, int attempts, int begun,
			Instant storedAt, @Nullable Long follows) {

		/** The received message that all this follows from: itself, or an earlier one. */
		@Nullable Long cause() {
			return (this.follows != null || this.kind.equals("INTERNAL")) ? this.follows : Long.valueOf(this.id);
		}

	}

	record Claim(long conversation, Address address, long fence, List<Row> rows, Moment taken) {
	}

	@Transactional
	public List<Claim> take(int conversations) {
		Instant now = this.time.now();
		Set<String> waiting = waiting(now, conversations);
		if (waiting.isEmpty()) {
			return List.of();
		}
		Map<String, Claim> free = lock(waiting, Moment.of(now));
		if (free.isEmpty()) {
			return List.of();
		}
		rows(free);
		List<Claim> claims = free.values().stream().filter((claim) -> !claim.rows().isEmpty()).toList();
		if (!claims.isEmpty()) {
			this.jdbc.update("UPDATE inbox SET attempts = attempts + 1 WHERE id = ANY(?)",
					(Object) ids(claims, (claim) -> claim.rows().get(0).id()));
			this.jdbc.update("UPDATE conversation SET claimed_until = ?, fence = fence + 1 WHERE id = ANY(?)",
					column(now.plus(CLAIM)), ids(claims, Claim::conversation));
		}
		return claims;
	}

	/**
	 * Locks claimed conversations in the order of their ids; those whose fence is old are
	 * left out.
	 */
	List<Conversation> lockClaimed(Collection<Claim> claims) {
		Map<Long, Claim> byId = claims.stream().collect(Collectors.toMap(Claim::conversation, (claim) -> claim));
		List<Conversation> locked = new ArrayList<>();
		this.jdbc.query("""
				SELECT id, address, fence, language, form, form_until, menu, album FROM conversation
				WHERE id = ANY(?) ORDER BY id FOR UPDATE""", (row) -> {
			Claim claim = byId.get(row.getLong("id"));
			if (claim != null && claim.fence() == row.getLong("fence")) {
				locked.add(this.conversations.read(row));
			}
		}, (Object) byId.keySet().toArray(Long[]::new));
		return locked;
	}

	/**
	 * Closes handled messages and writes the conversations' state, all in two batches.
	 */
	void finish(Collection<Row> handled, Collection<Conversation> conversations, boolean release) {
		if (!handled.isEmpty()) {
			this.jdbc.update("UPDATE inbox SET state = 'DONE', payload = NULL, finished_at = ? WHERE id = ANY(?)",
					column(this.clock.instant()), ids(handled, Row::id));
		}
		this.conversations.write(conversations.stream().filter(Conversation::changed).toList());
		if (release && !conversations.isEmpty()) {
			this.jdbc.update("UPDATE conversation SET claimed_until = NULL WHERE id = ANY(?)",
					(Object) ids(conversations, Conversation::id));
		}
	}

	/**
	 * Notes, before it is handled alone, that a message is begun once more.
	 * @return how often it had been begun before
	 */
	@Transactional
	public int begin(Row row) {
		this.jdbc.update("UPDATE inbox SET begun = begun + 1 WHERE id = ?", row.id());
		return row.begun();
	}

	/**
	 * Whether it still waits, asked under the lock of its conversation: a commit whose
	 * answer was lost may have come about.
	 */
	boolean waits(Row row) {
		return !this.jdbc.queryForList("SELECT id FROM inbox WHERE id = ? AND state = 'PENDING'", Long.class, row.id())
			.isEmpty();
	}

	/** Gives a conversation back. */
	@Transactional
	public void release(Claim claim) {
		claimUntil(claim, null);
	}

	/** Nothing of it was begun: as if it had not been claimed. */
	@Transactional
	public void giveBack(Collection<Claim> claims) {
		claims.stream()
			.filter((claim) -> claimUntil(claim, null))
			.forEach((claim) -> this.jdbc.update("UPDATE inbox SET attempts = attempts - 1 WHERE id = ?",
					claim.rows().get(0).id()));
	}

	/** Leaves a conversation alone for a while; its message is not to blame. */
	@Transactional
	public void putOff(Claim claim, Row row, Duration pause) {
		if (claimUntil(claim, this.time.now().plus(pause))) {
			this.jdbc.update("UPDATE inbox SET attempts = 0, begun = 0 WHERE id = ?", row.id());
		}
	}

	private boolean claimUntil(Claim claim, @Nullable Instant until) {
		return this.jdbc.update("UPDATE conversation SET claimed_until = ? WHERE id = ? AND fence = ?",
				DatabaseTime.column(until), claim.conversation(), claim.fence()) == 1;
	}

	/**
	 * Sets a message aside, so that its chat can go on; its content is kept for a later
	 * replay.
	 */
	void setAside(Row row, String reference, String fault) {
		this.jdbc.update("UPDATE inbox SET state = 'ASIDE', reference = ?, fault = ?, finished_at = ? WHERE id = ?",
				reference, (fault.length() > 400) ? fault.substring(0, 400) : fault, column(this.clock.instant()),
				row.id());
	}

	private Set<String> waiting(Instant now, int conversations) {
		Set<String> waiting = new LinkedHashSet<>();
		Set<String> unknown = new LinkedHashSet<>();
		this.jdbc.query("""
				SELECT i.conversation, c.id FROM inbox i LEFT JOIN conversation c ON c.address = i.conversation
				WHERE i.state = 'PENDING' AND (c.claimed_until IS NULL OR c.claimed_until < ?)
				ORDER BY i.id LIMIT ?""", (row) -> {
			if (waiting.size() < conversations && waiting.add(row.getString(1)) && row.getObject(2) == null) {
				unknown.add(row.getString(1));
			}
		}, column(now), SCAN);
		if (!unknown.isEmpty()) {
			// In one order on every node: two claims that meet a new chat must not wait
			// in a circle.
			this.jdbc.batchUpdate("INSERT INTO conversation (address) VALUES (?) ON CONFLICT DO NOTHING",
					unknown.stream().sorted().map((address) -> new Object[] { address }).toList());
		}
		return waiting;
	}

	private Map<String, Claim> lock(Set<String> addresses, Moment now) {
		Map<String, Claim> free = new LinkedHashMap<>();
		this.jdbc.query("""
				SELECT id, address, fence FROM conversation
				WHERE address = ANY(?) AND (claimed_until IS NULL OR claimed_until < ?)
				ORDER BY id FOR UPDATE SKIP LOCKED""", (row) -> {
			String address = row.getString("address");
			free.put(address, new Claim(row.getLong("id"), Address.parse(address), row.getLong("fence") + 1,
					new ArrayList<>(), now));
		}, addresses.toArray(String[]::new), column(now.at()));
		return free;
	}

	/**
	 * Asked for by one state alone, PostgreSQL may go through all that waits: it thinks
	 * that little does when it last looked at a quiet time.
	 */
	private void rows(Map<String, Claim> free) {
		this.jdbc.query("""
				SELECT id, account, update_id, conversation, kind, payload, attempts, begun, stored_at, cause FROM (
				  SELECT id, account, update_id, conversation, kind, payload, attempts, begun, stored_at, cause,
				    ROW_NUMBER() OVER (PARTITION BY conversation ORDER BY id) AS turn
				  FROM inbox WHERE conversation = ANY(?) AND state IN ('PENDING', '')) pending
				WHERE turn <= ? ORDER BY id""", (row) -> {
			Claim claim = Objects.requireNonNull(free.get(row.getString("conversation")));
			claim.rows()
				.add(new Row(row.getLong("id"), row.getString("account"), row.getString("update_id"),
						row.getString("kind"), row.getBytes("payload"),
						row.getInt("attempts") + (claim.rows().isEmpty() ? 1 : 0), row.getInt("begun"),
						Objects.requireNonNull(DatabaseTime.instant(row, "stored_at")), (Long) row.getObject("cause")));
		}, free.keySet().toArray(String[]::new), ROWS_OF_ONE_CHAT);
	}

	private static <T> Long[] ids(Collection<T> all, Function<T, Long> id) {
		return all.stream().map(id).toArray(Long[]::new);
	}

	private static Object column(Instant instant) {
		return instant.atOffset(java.time.ZoneOffset.UTC);
	}

}
