package vn.nhipcau.obligation;

import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.storage.Sweep;

/** Keeps the tally short. */
@Component
class TallySweep implements Sweep {

	private final Tally tally;

	private final TransactionOperations transaction;

	TallySweep(Tally tally, TransactionOperations transaction) {
		this.tally = tally;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "obligation-tally";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	/** Each agency in a short transaction of its own. */
	@Override
	public void sweep(Instant at) {
		this.tally.scattered()
			.forEach((agency) -> this.transaction.executeWithoutResult((status) -> this.tally.addUp(agency)));
	}

}
