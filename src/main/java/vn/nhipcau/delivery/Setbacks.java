package vn.nhipcau.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.nhipcau.access.PersonId;
import vn.nhipcau.delivery.spi.Routes;
import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.DatabaseTime;

/**
 * What follows when a message has not arrived, or nobody knows: it is tried again, goes
 * another way, or stays listed with its reason.
 */
@Component
class Setbacks {

	/**
	 * A head that fails this long, while the channel serves others, holds its chat; then
	 * it is parked and the chat goes on.
	 */
	static final Duration PATIENCE = Duration.ofMinutes(2);

	/** What nobody could be sent for so long is given up. */
	private static final Duration OUTAGE = Duration.ofHours(24);

	private static final Logger log = LoggerFactory.getLogger(Setbacks.class);

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final Clock clock;

	private final Leases leases;

	private final ObjectProvider<Routes> routes;

	private final OutboxWriter writer;

	private final OutOfReach outOfReach;

	private final ApplicationEventPublisher events;

	Setbacks(JdbcTemplate jdbc, DatabaseTime time, Clock clock, Leases leases, ObjectProvider<Routes> routes,
			OutboxWriter writer, OutOfReach outOfReach, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.time = time;
		this.clock = clock;
		this.leases = leases;
		this.routes = routes;
		this.writer = writer;
		this.outOfReach = outOfReach;
		this.events = events;
	}

	/** Nothing was tried: as if it had not been leased. */
	void giveBack(Leased message) {
		if (this.leases.free(message, null)) {
			this.jdbc.update("UPDATE outbox SET attempts = attempts - 1, last_outcome = ? WHERE id = ?",
					message.mayHaveArrived() ? "AMBIGUOUS" : "RETRY", message.id().value());
		}
	}

	/**
	 * @param outcome any but {@code Sent}
	 */
	void settle(Leased message, SendOutcome outcome) {
		Instant now = this.time.now();
		if (!this.leases.free(message, hold(message, outcome, now))) {
			Leases.lost(message);
			return;
		}
		if (outcome instanceof SendOutcome.RetryAfter) {
			outcome(message, message.mayHaveArrived() ? "AMBIGUOUS" : "RETRY", null);
			this.jdbc.update("UPDATE outbox SET attempts = attempts - 1 WHERE id = ?", message.id().value());
		}
		else if (outcome instanceof SendOutcome.Failed failed) {
			// A failure now takes nothing back of what an earlier attempt may have sent.
			failed(message, message.mayHaveArrived() ? "AMBIGUOUS" : "FAILED", failed.reason(), now);
		}
		else if (outcome instanceof SendOutcome.Ambiguous ambiguous) {
			failed(message, "AMBIGUOUS", ambiguous.reason(), now);
		}
		else if (outcome instanceof SendOutcome.Unreachable unreachable) {
			unreachable(message, unreachable.reason());
		}
		else if (outcome instanceof SendOutcome.Rejected rejected) {
			log.error("Message {} was rejected by {}; its reason stands in the list of incidents",
					Reference.of(message.id()), message.to().channel());
			finish(message, "REJECTED", message.mayHaveArrived() ? "AMBIGUOUS" : "REJECTED", rejected.reason());
			returned(message, rejected.reason());
		}
	}

	private @Nullable Instant hold(Leased message, SendOutcome outcome, Instant now) {
		if (outcome instanceof SendOutcome.RetryAfter retry) {
			Object until = DatabaseTime.column(now.plus(retry.pause()));
			if (this.jdbc.update("""
					UPDATE channel_hold SET until = CASE WHEN until > ? THEN until ELSE ? END WHERE channel = ?""",
					until, until, message.to().channel()) == 0) {
				this.jdbc.update("INSERT INTO channel_hold (channel, until) VALUES (?, ?) ON CONFLICT DO NOTHING",
						message.to().channel(), until);
			}
		}
		if (outcome instanceof SendOutcome.Failed) {
			return now.plusSeconds(Math.min(30, 1L << Math.min(message.attempts(), 5)));
		}
		// Each time it may arrive once more, so it is tried less and less often.
		return (outcome instanceof SendOutcome.Ambiguous)
				? now.plusSeconds(Math.min(300, 1L << Math.min(message.attempts(), 9))) : null;
	}

	private void failed(Leased message, String outcome, String reason, Instant now) {
		Instant since = message.firstFailedAt();
		if (since != null && since.plus(PATIENCE).isBefore(now)
				&& (othersAreServed(message.to().channel()) || since.plus(OUTAGE).isBefore(now))) {
			log.warn("Message {} is parked after {} attempts; its reason stands in the list of incidents",
					Reference.of(message.id()), message.attempts());
			this.jdbc.update("UPDATE lane SET held_until = NULL WHERE address = ?", message.to().key());
			finish(message, "PARKED", outcome, reason);
			returned(message, reason);
			return;
		}
		outcome(message, outcome, reason);
		this.jdbc.update("UPDATE outbox SET first_failed_at = COALESCE(first_failed_at, ?) WHERE id = ?",
				DatabaseTime.column(now), message.id().value());
	}

	/** While a whole channel is away no message of it is to blame. */
	private boolean othersAreServed(String channel) {
		return !this.jdbc
			.queryForList("SELECT id FROM outbox WHERE finished_at > ? AND channel = ? AND state = 'SENT' LIMIT 1",
					Long.class, DatabaseTime.column(this.clock.instant().minus(PATIENCE)), channel)
			.isEmpty();
	}

	/**
	 * The same words go to the person's next address; without one the message stays
	 * listed with its reason, and whoever sent it hears of it.
	 */
	private void unreachable(Leased message, String reason) {
		finish(message, "UNREACHABLE", "UNREACHABLE", reason);
		PersonId person = message.person();
		if (person == null) {
			return;
		}
		Routes known = this.routes.getIfAvailable();
		Optional<Address> next = (known != null) ? known.after(person, message.to(), mayGoByMail(message))
				: Optional.empty();
		next.ifPresentOrElse((address) -> reroute(message, address), () -> returned(message, reason));
	}

	private boolean mayGoByMail(Leased message) {
		Content content = this.writer.read(message.id(), message.body());
		return content != null && content.mail() != null;
	}

	private void reroute(Leased message, Address address) {
		this.jdbc.update("""
				UPDATE outbox SET state = 'PENDING', lane = ?, channel = ?, attempts = 0, parts_sent = 0, edits = NULL,
				  last_outcome = NULL, first_failed_at = NULL, finished_at = NULL WHERE id = ?""", address.key(),
				address.channel(), message.id().value());
		this.jdbc.update("""
				UPDATE sent_message SET lane = ?, platform_id = NULL, first_number = NULL WHERE outbox_id = ?""",
				address.key(), message.id().value());
	}

	private void returned(Leased message, String reason) {
		PersonId person = message.person();
		if (person != null) {
			this.outOfReach.add(person, shortened(reason), this.clock.instant());
			this.events.publishEvent(new MessageReturned(message.id(), person));
		}
	}

	private void outcome(Leased message, String outcome, @Nullable String reason) {
		this.jdbc.update("UPDATE outbox SET last_outcome = ?, reason = ? WHERE id = ?", outcome, shortened(reason),
				message.id().value());
	}

	/**
	 * @param outcome {@code AMBIGUOUS} stays so: whoever sends it again must say so
	 */
	private void finish(Leased message, String state, String outcome, String reason) {
		this.jdbc.update("UPDATE outbox SET state = ?, last_outcome = ?, reason = ?, finished_at = ? WHERE id = ?",
				state, outcome, shortened(reason), DatabaseTime.column(this.clock.instant()), message.id().value());
	}

	private static @Nullable String shortened(@Nullable String reason) {
		return (reason != null && reason.length() > 400) ? reason.substring(0, 400) : reason;
	}

}
