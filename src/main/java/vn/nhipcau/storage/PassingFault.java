package vn.nhipcau.storage;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

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
	 * A connection that broke, or was ended by the server (SQL states 08 and 57P). The
	 * pool closes a broken one at once, and whoever then rolls back hears so without a
	 * state, in place of the first fault.
	 */
	private static boolean isBroken(SQLException fault) {
		String state = fault.getSQLState();
		return state == null || state.startsWith("08") || state.startsWith("57P");
	}

}
