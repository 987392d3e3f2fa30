package vn.nhipcau.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for other processes, whose clock cannot be moved. */
final class Patience {

	private static final Duration LOOK = Duration.ofMillis(50);

	private Patience() {
	}

	static void rest(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
			LockSupport.parkNanos(left);
		}
	}

	/**
	 * @return whether it came true in this time
	 */
	static boolean until(Duration most, BooleanSupplier wish) {
		long end = System.nanoTime() + most.toNanos();
		while (!wish.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			rest(LOOK);
		}
		return true;
	}

}
