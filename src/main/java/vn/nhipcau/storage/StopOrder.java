package vn.nhipcau.storage;

import org.springframework.context.SmartLifecycle;

/**
 * In which order the house stops: first nothing more is taken, then the web server lets
 * its requests end (phases 1024 and 2048 below the first), then what was taken is
 * handled, and last what was answered is sent. It starts the other way round.
 */
public final class StopOrder {

	/** Pollers, open lines, sweeps. */
	public static final int RECEIVING = SmartLifecycle.DEFAULT_PHASE;

	/** Messages and jobs. */
	public static final int HANDLING = RECEIVING - 4096;

	/** What leaves the house. */
	public static final int SENDING = HANDLING - 1024;

	private StopOrder() {
	}

}
