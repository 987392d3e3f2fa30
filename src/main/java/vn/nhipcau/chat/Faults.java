package vn.nhipcau.chat;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

import vn.nhipcau.storage.FaultLine;

/** Reads a fault: whether it will pass, and what of it may stand in a log. */
final class Faults {

	private Faults() {
	}

	/**
	 * The database is away, or somebody else was there first: the message itself is not
	 * to blame.
	 */
	static boolean passing(Throwable fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof TransientDataAccessException || cause instanceof DataAccessResourceFailureException
					|| cause instanceof CannotCreateTransactionException || cause instanceof SQLTransientException
					|| cause instanceof SQLRecoverableException || cause instanceof OptimisticLockException
					|| cause instanceof PessimisticLockException || cause instanceof LockTimeoutException) {
				return true;
			}
		}
		return false;
	}

	/** One line without any message text, which may quote what a person wrote. */
	static String line(@Nullable Throwable fault) {
		if (fault == null) {
			return "it never came to an end";
		}
		return FaultLine.of(fault);
	}

}
