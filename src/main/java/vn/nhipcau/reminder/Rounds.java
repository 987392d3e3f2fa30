package vn.nhipcau.reminder;

import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.storage.Batons;
import vn.nhipcau.storage.DatabaseTime;

/** Lets one node sweep at a time, in short transactions, and remembers what was done. */
@Component
class Rounds {

	private static final String BATON = "reminders";

	private final Batons batons;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	Rounds(Batons batons, JdbcTemplate jdbc, TransactionOperations transactions) {
		this.batons = batons;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/**
	 * Does one piece of work, alone among all nodes.
	 * @return whether there may be more; not when another node sweeps
	 */
	boolean alone(BooleanSupplier work) {
		return Boolean.TRUE
			.equals(this.transactions.execute((status) -> this.batons.holdInTransaction(BATON) && work.getAsBoolean()));
	}

	boolean isDone(String name) {
		return !this.jdbc.queryForList("SELECT name FROM reminder_round WHERE name = ?", String.class, name).isEmpty();
	}

	void done(String name, Instant at) {
		this.jdbc.update("INSERT INTO reminder_round (name, at) VALUES (?, ?) ON CONFLICT DO NOTHING", name,
				DatabaseTime.column(at));
	}

}
