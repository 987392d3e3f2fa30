package vn.nhipcau.storage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Figures asked of the database at most once in a few seconds, however often somebody
 * looks: neither a scraper nor a database that is away can make looking dear.
 *
 * @param <T> the figures
 */
public final class Sampled<T> {

	private static final Logger log = LoggerFactory.getLogger(Sampled.class);

	private static final long KEPT = Duration.ofSeconds(5).toNanos();

	private final Supplier<T> question;

	private Optional<T> answer = Optional.empty();

	private long askedAt = System.nanoTime() - KEPT;

	public Sampled(Supplier<T> question) {
		this.question = question;
	}

	/** Empty while the database does not answer. */
	public synchronized Optional<T> get() {
		if (System.nanoTime() - this.askedAt >= KEPT) {
			ask();
		}
		return this.answer;
	}

	/** For a gauge: not a number while the database does not answer. */
	public double figure(ToDoubleFunction<T> figure) {
		return get().map(figure::applyAsDouble).orElse(Double.NaN);
	}

	/** Lets the next look ask anew. */
	public synchronized void forget() {
		this.askedAt = System.nanoTime() - KEPT;
	}

	private void ask() {
		try {
			this.answer = Optional.of(this.question.get());
		}
		catch (RuntimeException ex) {
			log.debug("No figures: {}", FaultLine.of(ex));
			this.answer = Optional.empty();
		}
		this.askedAt = System.nanoTime();
	}

}
