package vn.nhipcau.storage;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hints that others wait for, once what they are to find is there. A hint may be lost
 * with the process: whoever gets none finds the work at the next look.
 */
public final class AfterCommit {

	private AfterCommit() {
	}

	/** Without a transaction at hand nobody gets it. */
	public static void hint(Runnable hint) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					hint.run();
				}
			});
		}
	}

}
