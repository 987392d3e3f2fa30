package vn.nhipcau.delivery;

import java.util.Comparator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

import vn.nhipcau.delivery.spi.SendOutcome;
import vn.nhipcau.storage.FaultLine;
import vn.nhipcau.storage.PassingFault;
import vn.nhipcau.storage.Way;

/** Writes down what became of a leased message, and frees its chat. */
@Component
class Settlement {

	private static final Logger log = LoggerFactory.getLogger(Settlement.class);

	private final Arrivals arrivals;

	private final Setbacks setbacks;

	private final TransactionOperations transaction;

	Settlement(Arrivals arrivals, Setbacks setbacks, TransactionOperations transaction) {
		this.arrivals = arrivals;
		this.setbacks = setbacks;
		this.transaction = transaction;
	}

	/**
	 * Writes down what came of messages: those sent as a whole all at once, the others
	 * each in its own transaction, so that none is held up by another's fault.
	 * @throws RuntimeException when the database is away; to be tried again
	 */
	void settle(List<Carried> carried) {
		List<Carried> sent = carried.stream()
			.filter(Carried::isWhole)
			.sorted(Comparator.comparing((one) -> one.message().to().key()))
			.toList();
		if (!sent.isEmpty() && !attempt(() -> this.arrivals.settle(sent))) {
			sent.forEach((one) -> attempt(() -> this.arrivals.settle(List.of(one))));
		}
		carried.stream().filter((one) -> !one.isWhole()).forEach((one) -> {
			try (Way.Stretch way = Way.from(one.message().origin().cause())) {
				attempt(() -> settle(one));
			}
		});
	}

	private void settle(Carried carried) {
		SendOutcome outcome = carried.outcome();
		if (outcome == null) {
			this.setbacks.giveBack(carried.message());
		}
		else if (outcome instanceof SendOutcome.Sent) {
			this.arrivals.settlePart(carried);
		}
		else {
			this.setbacks.settle(carried.message(), outcome);
		}
	}

	private boolean attempt(Runnable settling) {
		try {
			this.transaction.executeWithoutResult((status) -> settling.run());
			return true;
		}
		catch (RuntimeException ex) {
			if (ex instanceof TransactionException || PassingFault.is(ex)) {
				throw ex;
			}
			log.error("What became of a message is not written down, it waits for its lease to end: {}",
					FaultLine.of(ex));
			return false;
		}
	}

}
