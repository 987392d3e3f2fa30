package vn.nhipcau.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fixed number of threads that repeat one piece of work: at once while there is some,
 * and after a nudge or a pause when there was none. A fault is logged, and tried again
 * after a pause that varies, so that nodes do not come back all together; no fault ends a
 * thread. Nor is a thread ever interrupted: an interrupt in the middle of a statement
 * closes the embedded database's file for everybody.
 */
public final class Worker {

	private static final Logger log = LoggerFactory.getLogger(Worker.class);

	private final String name;

	private final int threads;

	private final Supplier<Duration> work;

	private final Semaphore nudges = new Semaphore(0);

	private final List<Thread> running = new ArrayList<>();

	private volatile boolean stopped = true;

	/**
	 * @param work does one piece, and says whether there was any
	 */
	public Worker(String name, int threads, Duration pause, BooleanSupplier work) {
		this(name, threads, () -> work.getAsBoolean() ? Duration.ZERO : pause);
	}

	/**
	 * @param work does one piece, and says how long to wait before the next
	 */
	public Worker(String name, int threads, Supplier<Duration> work) {
		this.name = name;
		this.threads = threads;
		this.work = work;
	}

	public synchronized void start() {
		this.stopped = false;
		for (int i = 1; i <= this.threads; i++) {
			Thread thread = new Thread(this::repeat, this.name + "-" + i);
			this.running.add(thread);
			thread.setDaemon(true);
			thread.start();
		}
	}

	/** Begins no new piece, and waits for none. */
	public void end() {
		this.stopped = true;
		this.nudges.release(this.threads);
	}

	/** Lets the pieces at hand finish, for at most this time. */
	public synchronized void stop(Duration patience) {
		end();
		long end = System.nanoTime() + patience.toNanos();
		for (Thread thread : this.running) {
			try {
				thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		this.running.clear();
	}

	public boolean isRunning() {
		return !this.stopped;
	}

	/** A hint that there is something to do; losing it costs one pause. */
	public void nudge() {
		if (this.nudges.availablePermits() < this.threads) {
			this.nudges.release();
		}
	}

	private void repeat() {
		while (!this.stopped) {
			try {
				Duration pause = this.work.get();
				if (!pause.isZero()) {
					await(pause.toMillis());
				}
			}
			catch (RuntimeException | Error ex) {
				log.error("{} will try again: {}", this.name, FaultLine.of(ex));
				await(500 + ThreadLocalRandom.current().nextLong(1500));
			}
		}
	}

	private void await(long millis) {
		try {
			if (this.nudges.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
				log.trace("{} was nudged", this.name);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.stopped = true;
		}
	}

}
