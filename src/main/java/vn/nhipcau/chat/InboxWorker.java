package vn.nhipcau.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.nhipcau.chat.Claims.Claim;
import vn.nhipcau.chat.Claims.Row;
import vn.nhipcau.storage.PassingFault;
import vn.nhipcau.storage.Way;

/**
 * Handles claimed messages: those of several conversations in one transaction, and when
 * that fails each message alone, so that a fault is the fault of one message only.
 */
@Component
class InboxWorker {

	private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);

	static final int CONVERSATIONS_AT_ONCE = 20;

	/**
	 * Tries of one message alone, before it is set aside or, for a passing fault, put
	 * off.
	 */
	private static final int TRIES = 3;

	/**
	 * Beginnings after which a message that never came to an end is not touched again: so
	 * many that it hardly stood there each time by chance when a process was ended.
	 */
	private static final int MOST_BEGINNINGS = 5;

	/**
	 * A fault that comes again for so long is the message's own, whatever it is called.
	 */
	private static final Duration LONGEST_PASSING = Duration.ofHours(6);

	private final Claims claims;

	private final Dialogue dialogue;

	private final SetAside setAside;

	private final EntityManager entities;

	private final InboxMeters meters;

	private final TransactionTemplate transaction;

	private volatile boolean ending;

	InboxWorker(Claims claims, Dialogue dialogue, SetAside setAside, EntityManager entities, InboxMeters meters,
			PlatformTransactionManager transactions) {
		this.claims = claims;
		this.dialogue = dialogue;
		this.setAside = setAside;
		this.entities = entities;
		this.meters = meters;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** From now on the message at hand is the last: what else was claimed goes back. */
	void end() {
		this.ending = true;
	}

	void begin() {
		this.ending = false;
	}

	/**
	 * @return whether there was anything to handle
	 */
	boolean runOnce() {
		List<Claim> taken = this.claims.take(CONVERSATIONS_AT_ONCE);
		if (!taken.isEmpty() && !together(taken)) {
			taken.forEach(this::alone);
		}
		return !taken.isEmpty();
	}

	private boolean together(List<Claim> taken) {
		if (this.ending
				|| taken.stream().flatMap((claim) -> claim.rows().stream()).anyMatch((row) -> row.attempts() > 1)) {
			return false;
		}
		try {
			List<Row> handled = this.transaction.execute((status) -> handle(taken));
			if (handled != null) {
				handled.forEach((row) -> this.meters.handled(row, taken.get(0).taken()));
			}
			return true;
		}
		catch (RuntimeException | Error ex) {
			log.debug("{} conversations are handled message by message: {}", taken.size(), Faults.line(ex));
			return false;
		}
	}

	private List<Row> handle(List<Claim> taken) {
		Map<Long, Claim> byId = taken.stream().collect(Collectors.toMap(Claim::conversation, Function.identity()));
		List<Conversation> locked = this.claims.lockClaimed(taken);
		List<Row> handled = new ArrayList<>();
		List<Claim> unbegun = new ArrayList<>();
		for (Conversation conversation : locked) {
			Claim claim = Objects.requireNonNull(byId.get(conversation.id()));
			if (this.ending) {
				unbegun.add(claim);
				continue;
			}
			for (Row row : claim.rows()) {
				handle(conversation, row);
				handled.add(row);
			}
		}
		this.claims.finish(handled, locked, true);
		this.claims.giveBack(unbegun);
		return handled;
	}

	private void handle(Conversation conversation, Row row) {
		try (Way.Stretch way = Way.from(row.cause())) {
			this.dialogue.handle(conversation, row);
			this.entities.flush();
			this.entities.clear();
		}
	}

	private void alone(Claim claim) {
		if (this.ending) {
			this.claims.giveBack(List.of(claim));
			return;
		}
		for (Row row : claim.rows()) {
			try (Way.Stretch way = Way.from(row.cause())) {
				if (!alone(claim, row)) {
					return;
				}
			}
			if (this.ending) {
				break;
			}
		}
		this.claims.release(claim);
	}

	/**
	 * @return whether the chat can go on with its next message
	 */
	private boolean alone(Claim claim, Row row) {
		Throwable fault = null;
		for (int attempt = 1; attempt <= TRIES; attempt++) {
			try {
				if (attempt == 1 && row.attempts() > 1 && this.claims.begin(row) >= MOST_BEGINNINGS) {
					break;
				}
				boolean ours = Boolean.TRUE.equals(this.transaction.execute((status) -> handleAlone(claim, row)));
				if (ours) {
					this.meters.handled(row, claim.taken());
				}
				return ours;
			}
			catch (RuntimeException | Error ex) {
				fault = ex;
			}
		}
		boolean old = row.storedAt().plus(LONGEST_PASSING).isBefore(claim.taken().at());
		if (fault != null && !old && PassingFault.is(fault)) {
			log.warn("Conversation {} is put off: {}", claim.conversation(), Faults.line(fault));
			this.claims.putOff(claim, row, Duration.ofMillis(500 + ThreadLocalRandom.current().nextLong(1500)));
			this.meters.putOff();
			return false;
		}
		boolean ours = this.setAside.setAside(claim, row, fault);
		if (ours) {
			this.meters.setAside();
		}
		return ours;
	}

	private boolean handleAlone(Claim claim, Row row) {
		List<Conversation> locked = this.claims.lockClaimed(List.of(claim));
		if (locked.isEmpty()) {
			return false;
		}
		if (!this.claims.waits(row)) {
			return true;
		}
		handle(locked.get(0), row);
		this.claims.finish(List.of(row), locked, false);
		return true;
	}

}
