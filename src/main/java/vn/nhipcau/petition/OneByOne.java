package vn.nhipcau.petition;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Goes through many cases, each in its own transaction: one that fails stops no other.
 */
@Component
class OneByOne {

	private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

	private final TransactionOperations transaction;

	OneByOne(TransactionOperations transaction) {
		this.transaction = transaction;
	}

	/**
	 * @param next the next few after a case; none at the end
	 */
	void each(Function<PetitionId, List<PetitionId>> next, Consumer<PetitionId> deed) {
		List<PetitionId> some = next.apply(new PetitionId(0));
		while (!some.isEmpty()) {
			some.forEach((id) -> alone(id, deed));
			some = next.apply(some.get(some.size() - 1));
		}
	}

	private void alone(PetitionId id, Consumer<PetitionId> deed) {
		try {
			this.transaction.executeWithoutResult((status) -> deed.accept(id));
		}
		catch (RuntimeException ex) {
			log.error("Case {} was left as it is: {}", id.value(), ex.getClass().getName());
		}
	}

}
