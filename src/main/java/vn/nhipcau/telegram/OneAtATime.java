package vn.nhipcau.telegram;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import vn.nhipcau.storage.Batons;
import vn.nhipcau.storage.Worker;

/**
 * Lets one node at a time poll: Telegram answers 409 to a second. Should two do so for a
 * moment nothing is lost, as neither asks for the next offset before it has stored what
 * came. A node that cannot reach Telegram lets another try.
 */
class OneAtATime implements Reception {

	private static final Logger log = LoggerFactory.getLogger(OneAtATime.class);

	/** A silent node's place is taken after so long. */
	private static final Duration LASTS = Duration.ofSeconds(12);

	private static final Duration AGAIN = Duration.ofSeconds(3);

	private final Batons batons;

	private final String baton;

	private final Reception poller;

	private final Liveness liveness;

	private final Worker keeping;

	private volatile boolean ours;

	private volatile long restsUntil = System.nanoTime();

	OneAtATime(Batons batons, String bot, Reception poller, Liveness liveness) {
		this.batons = batons;
		this.baton = "telegram.poll." + bot;
		this.poller = poller;
		this.liveness = liveness;
		this.keeping = new Worker("telegram-baton", 1, this::keep);
	}

	@Override
	public void begin() {
		this.poller.begin();
		this.keeping.start();
	}

	@Override
	public Duration turn() {
		if (!this.ours) {
			return Duration.ofMillis(200);
		}
		Duration pause = this.poller.turn();
		if (!pause.isZero()) {
			letGo(pause);
		}
		return pause;
	}

	@Override
	public void end() {
		this.keeping.stop(Duration.ofSeconds(5));
		this.poller.end();
		letGo(Duration.ZERO);
	}

	/**
	 * Takes the baton, or says that it is still ours.
	 * @return how long to wait before the next time
	 */
	Duration keep() {
		if (System.nanoTime() - this.restsUntil < 0) {
			return AGAIN;
		}
		try {
			this.ours = this.batons.hold(this.baton, LASTS);
			if (!this.ours) {
				this.liveness.polledElsewhere();
			}
		}
		catch (DataAccessException | TransactionException ex) {
			log.debug("Without the database nobody can store what comes", ex);
			this.ours = false;
		}
		return AGAIN;
	}

	private void letGo(Duration rest) {
		this.restsUntil = System.nanoTime() + rest.toNanos();
		this.ours = false;
		try {
			this.batons.pass(this.baton);
		}
		catch (DataAccessException ex) {
			log.debug("The baton is left to run out", ex);
		}
	}

}
