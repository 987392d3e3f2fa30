package vn.nhipcau.storage;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells faults that pass by themselves: the database is away, or somebody else was there
 * first. What was being done is not to blame, and is done again.
 */
public final class PassingFault {

	private static final List<String> PASSING = List.of("08", "57P", "53", "58", "90028", "90031", "90098");

	private PassingFault() {
	}

	/** Looks at the causes too. */
	public static boolean is(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof TransientDataAccessException || cause instanceof DataAccessResourceFailureException
					|| cause instanceof CannotCreateTransactionException || cause instanceof SQLTransientException
					|| cause instanceof SQLRecoverableException || cause instanceof OptimisticLockException
					|| cause instanceof PessimisticLockException || cause instanceof LockTimeoutException
					|| (cause instanceof SQLException broken && isBroken(broken))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * SQL states of a connection that broke (08), of a server that ends (57P), that lacks
	 * disk or memory (53) or cannot read or write (58, at H2 90028 and 90031), and of an
	 * embedded database that closed itself for it (90098). The pool closes a broken
	 * connection at once, and whoever then rolls back hears so without a state, in place
	 * of the first fault.
	 */
	private static boolean isBroken(SQLException fault) {
		String state = fault.getSQLState();
		return state == null || PASSING.stream().anyMatch(state::startsWith);
	}

}
