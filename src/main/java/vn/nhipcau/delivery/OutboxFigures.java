package vn.nhipcau.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.storage.DatabaseTime;
import vn.nhipcau.storage.Sampled;

/** How much waits to be sent, for how long, and what could not be. */
@Component
class OutboxFigures {

	/**
	 * More of a channel than this is shown as this: counting on would tell nobody
	 * anything.
	 */
	private static final int COUNTED = 100_000;

	/**
	 * @param oldest the age of the oldest message whose channel is not held; a broadcast
	 * to many takes its time and does not count
	 * @param dead what could not be sent, until somebody has decided about it
	 * @param unreachable people who have addresses and can be reached at none
	 */
	record Figures(long waiting, Duration oldest, long dead, long unreachable) {
	}

	private final JdbcTemplate jdbc;

	private final Channels channels;

	private final DatabaseTime time;

	private final Sampled<Figures> figures = new Sampled<>(this::ask);

	OutboxFigures(JdbcTemplate jdbc, Channels channels, DatabaseTime time) {
		this.jdbc = jdbc;
		this.channels = channels;
		this.time = time;
	}

	Sampled<Figures> figures() {
		return this.figures;
	}

	/** Channel by channel, as the index has them. */
	private Figures ask() {
		Instant now = this.time.now();
		long waiting = 0;
		long dead = 0;
		Duration oldest = Duration.ZERO;
		for (Channel channel : this.channels.all()) {
			waiting += count("SELECT id FROM outbox WHERE channel = ? AND state = 'PENDING' LIMIT ?", channel.name(),
					COUNTED);
			dead += count("SELECT id FROM outbox WHERE channel = ? AND state IN ('PARKED', 'REJECTED') LIMIT ?",
					channel.name(), COUNTED);
			for (Priority priority : List.of(Priority.ANSWER, Priority.NOTICE)) {
				Duration age = oldest(channel, priority, now);
				oldest = (age.compareTo(oldest) > 0) ? age : oldest;
			}
		}
		return new Figures(waiting, oldest, dead, count("SELECT person_id FROM out_of_reach LIMIT ?", COUNTED));
	}

	private Duration oldest(Channel channel, Priority priority, Instant now) {
		return this.jdbc
			.query("""
					SELECT o.stored_at FROM outbox o LEFT JOIN channel_hold h ON h.channel = o.channel
					WHERE o.channel = ? AND o.state = 'PENDING' AND o.priority = ? AND (h.until IS NULL OR h.until < ?)
					ORDER BY o.channel, o.state, o.priority, o.id LIMIT 1""",
					(row, i) -> Duration.between(Objects.requireNonNull(DatabaseTime.instant(row, "stored_at")), now),
					channel.name(), priority.ordinal(), DatabaseTime.column(now))
			.stream()
			.findFirst()
			.orElse(Duration.ZERO);
	}

	private long count(String rows, Object... arguments) {
		return Objects.requireNonNull(
				this.jdbc.queryForObject("SELECT COUNT(*) FROM (" + rows + ") counted", Long.class, arguments));
	}

}
