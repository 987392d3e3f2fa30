package vn.nhipcau.summary;

import java.util.Collection;

import vn.nhipcau.obligation.Counted;
import vn.nhipcau.obligation.ObligationState;

/**
 * Counts of obligations that add up:
 * {@code total = done in time + done late + in time + overdue
 * + undated + suspended}. Of the open ones, some wait for confirmation and of some
 * nothing was heard.
 */
public record Figures(int doneInTime, int doneLate, int inTime, int overdue, int undated, int suspended, int awaiting,
		int silent) {

	public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

	/** Without what was only requested of somebody. */
	public static Figures of(Collection<? extends Counted<?>> counted) {
		return counted.stream().filter((one) -> !one.requested()).map(Figures::of).reduce(NONE, Figures::plus);
	}

	public int total() {
		return done() + open() + this.suspended;
	}

	public int done() {
		return this.doneInTime + this.doneLate;
	}

	public int open() {
		return this.inTime + this.overdue + this.undated;
	}

	private Figures plus(Figures other) {
		return new Figures(this.doneInTime + other.doneInTime, this.doneLate + other.doneLate,
				this.inTime + other.inTime, this.overdue + other.overdue, this.undated + other.undated,
				this.suspended + other.suspended, this.awaiting + other.awaiting, this.silent + other.silent);
	}

	private static Figures of(Counted<?> one) {
		int n = one.number();
		if (one.state() == ObligationState.SUSPENDED) {
			return new Figures(0, 0, 0, 0, 0, n, 0, 0);
		}
		int awaiting = (one.state() == ObligationState.AWAITING_CONFIRMATION) ? n : 0;
		int silent = one.untouched() ? n : 0;
		return switch (one.timeliness()) {
			case DONE_IN_TIME -> new Figures(n, 0, 0, 0, 0, 0, 0, 0);
			case DONE_LATE -> new Figures(0, n, 0, 0, 0, 0, 0, 0);
			case IN_TIME, DUE_SOON -> new Figures(0, 0, n, 0, 0, 0, awaiting, silent);
			case OVERDUE -> new Figures(0, 0, 0, n, 0, 0, awaiting, silent);
			case NO_DEADLINE -> new Figures(0, 0, 0, 0, n, 0, awaiting, silent);
		};
	}

}
