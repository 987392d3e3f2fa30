package vn.nhipcau.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Moment;

/**
 * Leases chats of one channel to a sender, one message of each: the answers of a chat
 * first, then the oldest. Whoever comes back with an old fence has lost the lease and
 * changes nothing.
 */
@Component
class Leases {

	private static final Logger log = LoggerFactory.getLogger(Leases.class);

	/** After so long without a sign another node takes over. */
	static final Duration LEASE = Duration.ofSeconds(30);

	/**
	 * How many due rows are looked at to find one free chat, and at least: most chats
	 * wait for one message.
	 */
	private static final int SCAN = 3;

	private static final int SHORTEST_SCAN = 30;

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final Clock clock;

	private final Pacing pacing;

	Leases(JdbcTemplate jdbc, DatabaseTime time, Clock clock, Pacing pacing) {
		this.jdbc = jdbc;
		this.time = time;
		this.clock = clock;
		this.pacing = pacing;
	}

	/**
	 * @param head the message to go next
	 */
	private record Lane(String address, long fence, int nextNumber, @Nullable Instant nextSlot, @Nullable Long head) {
	}

	private record Head(Leased message, Lane lane, @Nullable Instant expiresAt) {
	}

	@Transactional
	public List<Leased> lease(String channel, int atMost) {
		return lease(channel, atMost, Set.of());
	}

	/**
	 * @param atMost how many chats
	 * @param inHand chats this node is sending to: should the clock have leapt over their
	 * leases, they are still its own
	 */
	@Transactional
	public List<Leased> lease(String channel, int atMost, Set<String> inHand) {
		Moment taken = Moment.of(this.time.now());
		Instant now = taken.at();
		Map<String, Boolean> due = due(channel, now, atMost + inHand.size(), SCAN * atMost + inHand.size());
		due.keySet().removeAll(inHand);
		if (due.isEmpty()) {
			return List.of();
		}
		Pacing.Slots slots = this.pacing.slots(channel, now);
		List<String> chosen = due.keySet().stream().limit(Math.min(atMost, slots.open())).toList();
		if (chosen.isEmpty()) {
			return List.of();
		}
		this.jdbc.batchUpdate("INSERT INTO lane (address) VALUES (?) ON CONFLICT DO NOTHING",
				chosen.stream().filter(due::get).sorted().map((address) -> new Object[] { address }).toList());
		List<Head> heads = heads(lock(chosen, now), slots, taken);
		mark(heads, now);
		this.pacing.take(channel, slots, heads.size());
		return heads.stream().map(Head::message).toList();
	}

	/** Keeps what is still being sent. */
	@Transactional
	public void renew(Collection<Leased> messages) {
		Object until = DatabaseTime.column(this.time.now().plus(LEASE));
		this.jdbc.batchUpdate("UPDATE lane SET leased_until = ? WHERE address = ? AND fence = ?",
				messages.stream()
					.map((message) -> new Object[] { until, message.to().key(), message.fence() })
					.sorted((one, other) -> ((String) one[1]).compareTo((String) other[1]))
					.toList());
	}

	/**
	 * Lets a message's chat go.
	 * @param heldUntil before then nothing of it is leased
	 * @return whether it was still ours
	 */
	boolean free(Leased message, @Nullable Instant heldUntil) {
		return this.jdbc.update("UPDATE lane SET leased_until = NULL, held_until = ? WHERE address = ? AND fence = ?",
				DatabaseTime.column(heldUntil), message.to().key(), message.fence()) == 1;
	}

	/** Says of a message that it was not ours any more. */
	static void lost(Leased message) {
		log.warn("Message {} was settled by another sender meanwhile", Reference.of(message.id()));
	}

	/** Channels that something waits for, be they ours or not. */
	List<String> waiting() {
		return this.jdbc.queryForList("SELECT DISTINCT channel FROM outbox WHERE state = 'PENDING'", String.class);
	}

	/**
	 * Ordered by all of the index, also by what is the same: H2 sorts everything
	 * otherwise.
	 * @return addresses, those that are due first before the others; true for a chat
	 * nobody has written to yet
	 */
	private Map<String, Boolean> due(String channel, Instant now, int atMost, int rows) {
		Map<String, Boolean> due = new LinkedHashMap<>();
		Object at = DatabaseTime.column(now);
		this.jdbc.query("""
				SELECT o.lane, CASE WHEN l.address IS NULL THEN 1 ELSE 0 END FROM outbox o
				LEFT JOIN lane l ON l.address = o.lane
				WHERE o.channel = ? AND o.state = 'PENDING' AND (l.leased_until IS NULL OR l.leased_until < ?)
				  AND (l.held_until IS NULL OR l.held_until < ?) AND (l.next_slot IS NULL OR l.next_slot <= ?)
				  AND NOT EXISTS (SELECT channel FROM channel_hold WHERE channel = ? AND until >= ?)
				ORDER BY o.channel, o.state, o.priority, o.id LIMIT ?""", (row) -> {
			if (due.size() < atMost || due.containsKey(row.getString(1))) {
				due.put(row.getString(1), row.getInt(2) == 1);
			}
		}, channel, at, at, at, channel, at, Math.max(SHORTEST_SCAN, rows));
		return due;
	}

	/**
	 * In one order on every node: two leases must not wait in a circle. Two states are
	 * named for the heads so that PostgreSQL finds each by its lane, and does not go
	 * through all that waits.
	 */
	private List<Lane> lock(List<String> addresses, Instant now) {
		Object at = DatabaseTime.column(now);
		Map<String, Lane> free = this.jdbc
			.query("""
					SELECT address, fence, next_number, next_slot, (
					  SELECT o.id FROM outbox o WHERE o.lane = lane.address AND o.state IN ('PENDING', '')
					  ORDER BY CASE WHEN o.parts_sent > 0 THEN -1 WHEN o.priority = 0 THEN 0 ELSE 1 END, o.id LIMIT 1)
					FROM lane WHERE address = ANY(?) AND (leased_until IS NULL OR leased_until < ?)
					  AND (held_until IS NULL OR held_until < ?) AND (next_slot IS NULL OR next_slot <= ?)
					ORDER BY address FOR UPDATE SKIP LOCKED""",
					(row, i) -> new Lane(row.getString(1), row.getLong(2), row.getInt(3),
							DatabaseTime.instant(row, "next_slot"), (Long) row.getObject(5)),
					addresses.toArray(String[]::new), at, at, at)
			.stream()
			.collect(Collectors.toMap(Lane::address, Function.identity()));
		return addresses.stream().filter(free::containsKey).map(free::get).toList();
	}

	/** The next message of each chat; those no longer worth sending are closed. */
	private List<Head> heads(List<Lane> lanes, Pacing.Slots slots, Moment taken) {
		Instant now = this.clock.instant();
		List<Head> heads = read(lanes, slots, taken);
		List<Lane> stale = heads.stream()
			.filter((head) -> head.expiresAt() != null && head.expiresAt().isBefore(now))
			.map(Head::lane)
			.toList();
		if (stale.isEmpty()) {
			return heads;
		}
		Object at = DatabaseTime.column(now);
		String[] addresses = stale.stream().map(Lane::address).toArray(String[]::new);
		this.jdbc.update("""
				UPDATE outbox SET state = 'EXPIRED', body = NULL, finished_at = ?
				WHERE lane = ANY(?) AND state = 'PENDING' AND expires_at < ?""", at, addresses, at);
		List<Lane> again = new ArrayList<>(lanes);
		again.removeAll(stale);
		again.addAll(lock(List.of(addresses), taken.at()));
		return read(again, slots, taken);
	}

	/**
	 * Whoever edits or withdraws one of these messages now waits. The state is looked at
	 * here: asked for in the statement, it lets PostgreSQL go through all that waits.
	 */
	private List<Head> read(List<Lane> lanes, Pacing.Slots slots, Moment taken) {
		Map<Long, Lane> byHead = lanes.stream()
			.filter((lane) -> lane.head() != null)
			.collect(Collectors.toMap((lane) -> Objects.requireNonNull(lane.head()), Function.identity()));
		if (byHead.isEmpty()) {
			return List.of();
		}
		Map<String, Head> found = new HashMap<>();
		this.jdbc.query(
				"""
						SELECT id, body, person_id, edits, attempts, last_outcome, parts_sent, first_failed_at, expires_at, priority,
						  cause, stored_at, asked_at, state
						FROM outbox WHERE id = ANY(?) ORDER BY id FOR UPDATE""",
				(row) -> {
					if (!"PENDING".equals(row.getString("state"))) {
						return;
					}
					Lane lane = Objects.requireNonNull(byHead.get(row.getLong("id")));
					found.put(lane.address(),
							new Head(leased(row, lane, taken), lane, DatabaseTime.instant(row, "expires_at")));
				}, (Object) byHead.keySet().toArray(Long[]::new));
		List<Head> heads = new ArrayList<>();
		for (Lane lane : lanes) {
			Head head = found.get(lane.address());
			if (head != null) {
				heads.add(new Head(head.message().waiting(slots.until(heads.size())), lane, head.expiresAt()));
			}
		}
		return heads;
	}

	private static Leased leased(ResultSet row, Lane lane, Moment taken) throws SQLException {
		long person = row.getLong("person_id");
		PersonId personId = row.wasNull() ? null : new PersonId(person);
		long edits = row.getLong("edits");
		MessageId original = row.wasNull() ? null : new MessageId(edits);
		int attempts = row.getInt("attempts");
		String outcome = row.getString("last_outcome");
		boolean unanswered = attempts > 0 && (outcome == null || "AMBIGUOUS".equals(outcome));
		Leased.Origin origin = new Leased.Origin((Long) row.getObject("cause"),
				Objects.requireNonNull(DatabaseTime.instant(row, "stored_at")), DatabaseTime.instant(row, "asked_at"),
				taken);
		return new Leased(new MessageId(row.getLong("id")), Address.parse(lane.address()), row.getBytes("body"),
				personId, original, attempts + 1, unanswered, row.getInt("parts_sent"),
				DatabaseTime.instant(row, "first_failed_at"), lane.fence() + 1, lane.nextNumber(), Duration.ZERO,
				row.getInt("priority") == Priority.ANSWER.ordinal(), origin);
	}

	private void mark(List<Head> heads, Instant now) {
		if (heads.isEmpty()) {
			return;
		}
		Object until = DatabaseTime.column(now.plus(LEASE));
		this.jdbc.update("UPDATE outbox SET attempts = attempts + 1, last_outcome = NULL WHERE id = ANY(?)",
				(Object) heads.stream().map((head) -> head.message().id().value()).toArray(Long[]::new));
		this.jdbc.batchUpdate("UPDATE lane SET leased_until = ?, next_slot = ?, fence = fence + 1 WHERE address = ?",
				heads.stream()
					.map((head) -> new Object[] { until,
							DatabaseTime.column(this.pacing.next(head.message().to(), head.lane().nextSlot(), now)),
							head.lane().address() })
					.toList());
	}

}
