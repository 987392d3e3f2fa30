package vn.nhipcau.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Leases chats to a sender, one message of each: the answers of a chat first, then the
 * oldest. Whoever comes back with an old fence has lost the lease and changes nothing.
 */
@Component
class Leases {

	static final Duration LEASE = Duration.ofSeconds(60);

	/** How many due rows are looked at to find free chats. */
	private static final int SCAN = 200;

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	private final DatabaseTime time;

	private final Clock clock;

	private final Pacing pacing;

	Leases(JdbcTemplate jdbc, DatabaseTime time, Clock clock, Pacing pacing) {
		this.jdbc = jdbc;
		this.named = new NamedParameterJdbcTemplate(jdbc);
		this.time = time;
		this.clock = clock;
		this.pacing = pacing;
	}

	/**
	 * One message, leased.
	 *
	 * @param mayHaveArrived an earlier attempt ended without an answer
	 * @param firstFailedAt since when the head of this chat has been failing
	 */
	record Leased(MessageId id, Address to, byte[] body, @Nullable PersonId person, @Nullable MessageId edits,
			int attempts, boolean mayHaveArrived, int partsSent, @Nullable Instant firstFailedAt, long fence,
			int nextNumber, @Nullable Instant nextSlot) {
	}

	private record Lane(String address, long fence, int nextNumber, @Nullable Instant nextSlot) {
	}

	@Transactional
	public List<Leased> lease(int chats) {
		Instant now = this.time.now();
		Set<String> due = dueLanes(now, chats);
		Map<String, Pacing.Slots> slots = this.pacing.trim(due, now);
		if (due.isEmpty()) {
			return List.of();
		}
		this.jdbc.batchUpdate("INSERT INTO lane (address) VALUES (?) ON CONFLICT DO NOTHING",
				due.stream().sorted().map((address) -> new Object[] { address }).toList());
		List<Leased> leased = new ArrayList<>();
		List<Lane> free = lock(due, now);
		expire(free);
		for (Lane lane : free) {
			head(lane).ifPresent(leased::add);
		}
		if (!leased.isEmpty()) {
			this.jdbc.batchUpdate("UPDATE outbox SET attempts = attempts + 1, last_outcome = NULL WHERE id = ?",
					leased.stream().map((message) -> new Object[] { message.id().value() }).toList());
			this.jdbc.batchUpdate(
					"UPDATE lane SET leased_until = ?, next_slot = ?, fence = fence + 1 WHERE address = ?",
					leased.stream()
						.map((message) -> new Object[] { DatabaseTime.column(now.plus(LEASE)),
								DatabaseTime.column(this.pacing.next(message.to(), message.nextSlot(), now)),
								message.to().key() })
						.toList());
			this.pacing.take(slots, leased.stream().map(Leased::to).toList());
		}
		return leased;
	}

	/** Whether a channel's next slot, and not the lack of messages, is waited for. */
	boolean isPaced() {
		return this.pacing.isWaiting(this.time.now());
	}

	private Set<String> dueLanes(Instant now, int chats) {
		List<String> lanes = this.jdbc.queryForList("""
				SELECT o.lane FROM outbox o LEFT JOIN lane l ON l.address = o.lane
				LEFT JOIN channel_hold h ON h.channel = o.channel
				WHERE o.state = 'PENDING' AND (l.leased_until IS NULL OR l.leased_until < ?)
				  AND (l.held_until IS NULL OR l.held_until < ?) AND (h.until IS NULL OR h.until < ?)
				  AND (l.next_slot IS NULL OR l.next_slot <= ?) AND (h.next_slot IS NULL OR h.next_slot <= ?)
				ORDER BY o.priority, o.id LIMIT ?""", String.class, DatabaseTime.column(now), DatabaseTime.column(now),
				DatabaseTime.column(now), DatabaseTime.column(now), DatabaseTime.column(now), SCAN);
		Set<String> distinct = new LinkedHashSet<>();
		for (String lane : lanes) {
			if (distinct.size() < chats) {
				distinct.add(lane);
			}
		}
		return distinct;
	}

	private List<Lane> lock(Collection<String> addresses, Instant now) {
		return this.named.query("""
				SELECT address, fence, next_number, next_slot FROM lane
				WHERE address IN (:addresses) AND (leased_until IS NULL OR leased_until < :now)
				  AND (held_until IS NULL OR held_until < :now) AND (next_slot IS NULL OR next_slot <= :now)
				ORDER BY address FOR UPDATE SKIP LOCKED""",
				Map.of("addresses", addresses, "now", now.atOffset(java.time.ZoneOffset.UTC)),
				(row, i) -> new Lane(row.getString(1), row.getLong(2), row.getInt(3),
						DatabaseTime.instant(row, "next_slot")));
	}

	/** Closes what is no longer worth sending. */
	private void expire(List<Lane> lanes) {
		if (!lanes.isEmpty()) {
			this.named.update("""
					UPDATE outbox SET state = 'EXPIRED', body = NULL, finished_at = :now
					WHERE lane IN (:lanes) AND state = 'PENDING' AND expires_at < :now""",
					Map.of("now", this.clock.instant().atOffset(java.time.ZoneOffset.UTC), "lanes",
							lanes.stream().map(Lane::address).toList()));
		}
	}

	/** The message that is next in a chat; whoever edits or withdraws it now waits. */
	private Optional<Leased> head(Lane lane) {
		return this.jdbc.query("""
				SELECT id, body, person_id, edits, attempts, last_outcome, parts_sent, first_failed_at FROM outbox
				WHERE lane = ? AND state = 'PENDING'
				ORDER BY CASE WHEN parts_sent > 0 THEN -1 WHEN priority = 0 THEN 0 ELSE 1 END, id LIMIT 1
				FOR UPDATE""", (row, i) -> leased(row, lane), lane.address()).stream().findFirst();
	}

	private static Leased leased(ResultSet row, Lane lane) throws SQLException {
		long person = row.getLong("person_id");
		PersonId personId = row.wasNull() ? null : new PersonId(person);
		long edits = row.getLong("edits");
		MessageId original = row.wasNull() ? null : new MessageId(edits);
		int attempts = row.getInt("attempts");
		String outcome = row.getString("last_outcome");
		boolean unanswered = attempts > 0 && (outcome == null || "AMBIGUOUS".equals(outcome));
		return new Leased(new MessageId(row.getLong("id")), Address.parse(lane.address()), row.getBytes("body"),
				personId, original, attempts + 1, unanswered, row.getInt("parts_sent"),
				DatabaseTime.instant(row, "first_failed_at"), lane.fence() + 1, lane.nextNumber(), lane.nextSlot());
	}

}
