package vn.nhipcau.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.delivery.spi.Pace;
import vn.nhipcau.storage.DatabaseTime;

/**
 * Gives out the slots of channels that take only so many messages a second. A channel is
 * one row, moved on by as many slots as a lease takes; a chat's own slot stands in its
 * lane. A slot is the moment from which the next message may go.
 */
@Component
class Pacing {

	private final JdbcTemplate jdbc;

	private final Channels channels;

	Pacing(JdbcTemplate jdbc, Channels channels) {
		this.jdbc = jdbc;
		this.channels = channels;
	}

	/** What was given out of one channel's row, which stays locked until commit. */
	record Slots(Pace pace, Instant first) {

		/** How many may go now. */
		int open(Instant now) {
			return this.first.isAfter(now) ? 0
					: 1 + (int) Duration.between(this.first, now).dividedBy(interval(this.pace));
		}

	}

	/**
	 * Leaves out the chats for which their channel has no slot now.
	 * @param lanes is trimmed
	 * @return by channel, for those that are paced
	 */
	Map<String, Slots> trim(Set<String> lanes, Instant now) {
		// In one order on every node: two leases must not wait in a circle.
		Map<String, Pace> paced = new TreeMap<>();
		for (String lane : lanes) {
			Address chat = Address.parse(lane);
			Pace pace = pace(chat);
			if (pace.perSecond() > 0) {
				paced.put(chat.channel(), pace);
			}
		}
		Map<String, Slots> slots = new TreeMap<>();
		paced.forEach((channel, pace) -> slots.put(channel, lock(channel, pace, now)));
		Map<String, Integer> left = new TreeMap<>();
		slots.forEach((channel, row) -> left.put(channel, row.open(now)));
		lanes.removeIf((lane) -> {
			Integer more = left.computeIfPresent(Address.parse(lane).channel(), (channel, count) -> count - 1);
			return more != null && more < 0;
		});
		return slots;
	}

	/** Moves the channels' rows on by what was leased. */
	void take(Map<String, Slots> all, Collection<Address> leased) {
		all.forEach((channel, slots) -> {
			long taken = leased.stream().filter((chat) -> chat.channel().equals(channel)).count();
			this.jdbc.update("UPDATE channel_hold SET next_slot = ? WHERE channel = ?",
					DatabaseTime.column(slots.first().plus(interval(slots.pace()).multipliedBy(taken))), channel);
		});
	}

	/** From when on this chat may have its next message, when it has one now. */
	@Nullable Instant next(Address chat, @Nullable Instant slot, Instant now) {
		Pace pace = pace(chat);
		return pace.chatInterval().isZero() ? null
				: saved(slot, now, pace.chatInterval(), pace.chatBurst()).plus(pace.chatInterval());
	}

	/** Whether some channel is between two slots. */
	boolean isWaiting(Instant now) {
		return !this.jdbc
			.queryForList("SELECT channel FROM channel_hold WHERE next_slot > ?", String.class,
					DatabaseTime.column(now))
			.isEmpty();
	}

	private Slots lock(String channel, Pace pace, Instant now) {
		List<Slots> locked = this.jdbc.query("SELECT next_slot FROM channel_hold WHERE channel = ? FOR UPDATE",
				(row, i) -> new Slots(pace, saved(DatabaseTime.instant(row, "next_slot"), now, interval(pace),
						Math.max(1, pace.perSecond() / 5))),
				channel);
		if (locked.isEmpty()) {
			this.jdbc.update("INSERT INTO channel_hold (channel) VALUES (?) ON CONFLICT DO NOTHING", channel);
			return lock(channel, pace, now);
		}
		return locked.get(0);
	}

	private Pace pace(Address chat) {
		return this.channels.find(chat.channel()).map((channel) -> channel.pace(chat)).orElse(Pace.UNLIMITED);
	}

	/** Slots of a silence are saved up, but no more than a burst. */
	private static Instant saved(@Nullable Instant slot, Instant now, Duration interval, int burst) {
		Instant most = now.minus(interval.multipliedBy(burst - 1L));
		return (slot == null || slot.isBefore(most)) ? most : slot;
	}

	private static Duration interval(Pace pace) {
		return Duration.ofSeconds(1).dividedBy(pace.perSecond());
	}

}
