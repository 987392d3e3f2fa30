package vn.nhipcau.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What only one node at a time should do. Whoever holds a baton says so again before its
 * time is over, by the database's clock; of a node that falls silent another takes it. A
 * node that was halted may go on for a moment with a baton it has lost: what is done with
 * one must bear that.
 */
@Component
public class Batons {

	private final String us = UUID.randomUUID().toString();

	private final JdbcTemplate jdbc;

	private final DatabaseTime time;

	private final TransactionOperations transaction;

	public Batons(JdbcTemplate jdbc, DatabaseTime time, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.time = time;
		this.transaction = transaction;
	}

	/**
	 * Takes or keeps a baton.
	 * @return whether it is ours for so long from now
	 */
	public boolean hold(String name, Duration lasting) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			Instant now = this.time.now();
			if (take(name, now, lasting)) {
				return true;
			}
			return add(name) && take(name, now, lasting);
		}));
	}

	/**
	 * Takes a baton for the transaction at hand, which cannot lose it.
	 * @return whether no other transaction has it; nobody waits for it
	 */
	public boolean holdInTransaction(String name) {
		return lock(name) || (add(name) && lock(name));
	}

	/** Lets a baton go, so that nobody waits for its time to end. */
	public void pass(String name) {
		this.jdbc.update("UPDATE baton SET held_until = NULL WHERE name = ? AND holder = ?", name, this.us);
	}

	private boolean add(String name) {
		return this.jdbc.update("INSERT INTO baton (name) VALUES (?) ON CONFLICT DO NOTHING", name) == 1;
	}

	private boolean lock(String name) {
		return !this.jdbc
			.queryForList("SELECT name FROM baton WHERE name = ? FOR UPDATE SKIP LOCKED", String.class, name)
			.isEmpty();
	}

	private boolean take(String name, Instant now, Duration lasting) {
		return this.jdbc.update("""
				UPDATE baton SET holder = ?, held_until = ?
				WHERE name = ? AND (holder = ? OR held_until IS NULL OR held_until < ?)""", this.us,
				DatabaseTime.column(now.plus(lasting)), name, this.us, DatabaseTime.column(now)) == 1;
	}

}
