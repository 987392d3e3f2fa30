package vn.nhipcau.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.DatabaseTime;

/** What follows when a message, or a part of one, has arrived. */
@Component
class Arrivals {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final Leases leases;

	private final OutOfReach outOfReach;

	Arrivals(JdbcTemplate jdbc, Clock clock, Leases leases, OutOfReach outOfReach) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.leases = leases;
		this.outOfReach = outOfReach;
	}

	/**
	 * Frees their chats and closes them, all at once.
	 * @param sent whole, in the order of their addresses
	 */
	void settle(List<Carried> sent) {
		List<Carried> ours = freed(sent);
		Object now = DatabaseTime.column(this.clock.instant());
		this.jdbc.batchUpdate("""
				UPDATE outbox SET state = 'SENT', last_outcome = 'SENT', platform_id = ?, finished_at = ?, reason = NULL
				WHERE id = ?""", rows(ours, (carried) -> new Object[] { platformId(carried), now, id(carried) }));
		this.jdbc.batchUpdate("UPDATE sent_message SET platform_id = ? WHERE outbox_id = ?",
				rows(ours, (carried) -> new Object[] { platformId(carried), id(carried) }));
		this.outOfReach.forget(ours.stream()
			.map((carried) -> carried.message().person())
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList());
	}

	/** The next part goes with the next lease. */
	void settlePart(Carried carried) {
		if (this.leases.free(carried.message(), null)) {
			this.jdbc.update(
					"UPDATE outbox SET parts_sent = ?, last_outcome = 'SENT', first_failed_at = NULL WHERE id = ?",
					carried.part() + 1, id(carried));
		}
		else {
			Leases.lost(carried.message());
		}
	}

	private List<Carried> freed(List<Carried> sent) {
		int[] freed = this.jdbc.batchUpdate(
				"UPDATE lane SET leased_until = NULL, held_until = NULL WHERE address = ? AND fence = ?",
				rows(sent, (carried) -> new Object[] { carried.message().to().key(), carried.message().fence() }));
		List<Carried> ours = new ArrayList<>();
		for (int i = 0; i < freed.length; i++) {
			if (freed[i] == 0) {
				Leases.lost(sent.get(i).message());
			}
			else {
				ours.add(sent.get(i));
			}
		}
		return ours;
	}

	private static List<Object[]> rows(List<Carried> all, Function<Carried, Object[]> row) {
		return all.stream().map(row).toList();
	}

	private static Object id(Carried carried) {
		return carried.message().id().value();
	}

	private static Object platformId(Carried carried) {
		return ((SendOutcome.Sent) Objects.requireNonNull(carried.outcome())).platformId();
	}

}
