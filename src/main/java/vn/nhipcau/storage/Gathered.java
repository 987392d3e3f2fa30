package vn.nhipcau.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes of the engine's own tables, gathered during a transaction and handed over in one
 * batch just before it commits. A rollback drops them with everything else.
 *
 * @param <T> one write
 */
public final class Gathered<T> {

	private final Consumer<List<T>> writer;

	private final int order;

	/**
	 * @param order writers with a smaller order write first
	 * @param writer takes all writes of the transaction, in the order they were added
	 */
	public Gathered(int order, Consumer<List<T>> writer) {
		this.order = order;
		this.writer = writer;
	}

	/**
	 * @throws IllegalStateException outside a transaction
	 */
	public void add(T write) {
		pending().add(write);
	}

	/**
	 * What this transaction has gathered so far: a live list, for whoever must see or
	 * amend it.
	 */
	public List<T> pending() {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("Writes are gathered inside a transaction only");
		}
		@SuppressWarnings("unchecked")
		List<T> bound = (List<T>) TransactionSynchronizationManager.getResource(this);
		if (bound != null) {
			return bound;
		}
		List<T> fresh = new ArrayList<>();
		TransactionSynchronizationManager.bindResource(this, fresh);
		TransactionSynchronizationManager.registerSynchronization(new Flush(fresh));
		return fresh;
	}

	private final class Flush implements TransactionSynchronization {

		private final List<T> writes;

		Flush(List<T> writes) {
			this.writes = writes;
		}

		@Override
		public int getOrder() {
			return Gathered.this.order;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			if (!this.writes.isEmpty()) {
				Gathered.this.writer.accept(List.copyOf(this.writes));
				this.writes.clear();
			}
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(Gathered.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(Gathered.this, this.writes);
		}

		@Override
		public void beforeCompletion() {
			TransactionSynchronizationManager.unbindResourceIfPossible(Gathered.this);
		}

	}

}
