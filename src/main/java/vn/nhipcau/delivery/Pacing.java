package vn.nhipcau.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Channel;
import vn.nhipcau.delivery.spi.Pace;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Gives out the slots of channels that take only so many messages a second. A channel is
 * one row, moved on by as many slots as a lease takes, a little ahead of time, so that no
 * slot is lost while somebody looks; a chat's own slot stands in its lane. A slot is the
 * moment from which its message may go.
 */
@Component
class Pacing {

	/**
	 * How far ahead slots are given out: long enough to be fetched for several at once.
	 */
	static final Duration AHEAD = Duration.ofMillis(300);

	private final JdbcTemplate jdbc;

	private final Channels channels;

	Pacing(JdbcTemplate jdbc, Channels channels) {
		this.jdbc = jdbc;
		this.channels = channels;
	}

	/**
	 * The next slots of a channel, whose row stays locked until commit.
	 *
	 * @param first in the channel's row, or now
	 */
	record Slots(Duration interval, Instant first, Instant now) {

		/** How many may be given out now. */
		int open() {
			if (this.interval.isZero()) {
				return Integer.MAX_VALUE;
			}
			Instant last = this.now.plus(AHEAD);
			return this.first.isAfter(last) ? 0 : 1 + (int) Duration.between(this.first, last).dividedBy(this.interval);
		}

		/** How long until the slot of the given number, from 0. */
		Duration until(int number) {
			return Duration.between(this.now, this.first.plus(this.interval.multipliedBy(number)));
		}

	}

	Slots slots(String channel, Instant now) {
		Duration interval = interval(channel);
		return interval.isZero() ? new Slots(interval, now, now) : lock(channel, interval, now);
	}

	/** Moves the channel's row on by what was leased. */
	void take(String channel, Slots slots, int count) {
		if (!slots.interval().isZero() && count > 0) {
			this.jdbc.update("UPDATE channel_hold SET next_slot = ? WHERE channel = ?",
					DatabaseTime.column(slots.first().plus(slots.interval().multipliedBy(count))), channel);
		}
	}

	/** From when on this chat may have its next message, when it has one now. */
	@Nullable Instant next(Address chat, @Nullable Instant slot, Instant now) {
		Pace pace = pace(chat);
		if (pace.interval().isZero()) {
			return null;
		}
		// Slots of a silence are saved up, but no more than a burst.
		Instant most = now.minus(pace.interval().multipliedBy(pace.burst() - 1L));
		return ((slot == null || slot.isBefore(most)) ? most : slot).plus(pace.interval());
	}

	/** Whether messages go one after the other there, and not as fast as they can. */
	boolean isPaced(String channel) {
		return !interval(channel).isZero();
	}

	private Slots lock(String channel, Duration interval, Instant now) {
		List<Slots> locked = this.jdbc.query("SELECT next_slot FROM channel_hold WHERE channel = ? FOR UPDATE",
				(row, i) -> {
					Instant next = DatabaseTime.instant(row, "next_slot");
					return new Slots(interval, (next == null || next.isBefore(now)) ? now : next, now);
				}, channel);
		if (locked.isEmpty()) {
			this.jdbc.update("INSERT INTO channel_hold (channel) VALUES (?) ON CONFLICT DO NOTHING", channel);
			return lock(channel, interval, now);
		}
		return locked.get(0);
	}

	private Duration interval(String channel) {
		return this.channels.find(channel).map(Channel::interval).orElse(Duration.ZERO);
	}

	private Pace pace(Address chat) {
		return this.channels.find(chat.channel()).map((channel) -> channel.pace(chat)).orElse(Pace.UNLIMITED);
	}

}
