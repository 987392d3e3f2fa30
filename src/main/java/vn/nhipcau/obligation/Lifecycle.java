package vn.nhipcau.obligation;

import java.util.Optional;

/** Which act is possible in which state, and the reason when it is not. */
record Lifecycle(ObligationState state, boolean disowned, Deed deed) {

	/** Why the act is refused; empty when it may be done. */
	Optional<Refused> refusal(Act act) {
		return switch (act) {
			case PROGRESS_RECORDED, SUBMITTED, DISOWNED -> work();
			case WITHDRAWN -> withdrawal();
			case CONFIRMED, RETURNED -> decision();
			case SUSPENDED -> ifNot(ObligationState.OPEN.contains(this.state), tooLate());
			case RESUMED -> resumption();
			case KEPT -> keeping();
			case CANCELLED, PASSED_ON, DATE_CHANGED, HANDED_OVER -> ifNot(!this.state.isClosed(), tooLate());
			case OPENED, LAST_DAY_MOVED -> Optional.of(nothing());
		};
	}

	private Optional<Refused> work() {
		if (this.state == ObligationState.AWAITING_CONFIRMATION) {
			return Optional.of(new Refused.AlreadyReported(this.deed));
		}
		if (!ObligationState.WORKABLE.contains(this.state)) {
			return Optional.of(tooLate());
		}
		return ifNot(!this.disowned, new Refused.AlreadyDisowned(this.deed));
	}

	private Optional<Refused> withdrawal() {
		return switch (this.state) {
			case AWAITING_CONFIRMATION -> Optional.empty();
			case COMPLETED, RETURNED -> Optional.of(decided());
			case NOT_STARTED, IN_PROGRESS, SUSPENDED, CANCELLED -> Optional.of(nothing());
		};
	}

	private Optional<Refused> decision() {
		return switch (this.state) {
			case AWAITING_CONFIRMATION -> Optional.empty();
			case COMPLETED, RETURNED -> Optional.of(decided());
			case CANCELLED, SUSPENDED -> Optional.of(tooLate());
			case NOT_STARTED, IN_PROGRESS -> Optional.of(nothing());
		};
	}

	private Optional<Refused> resumption() {
		return this.state.isClosed() ? Optional.of(tooLate())
				: ifNot(this.state == ObligationState.SUSPENDED, nothing());
	}

	private Optional<Refused> keeping() {
		return this.state.isClosed() ? Optional.of(tooLate()) : ifNot(this.disowned, nothing());
	}

	private Refused tooLate() {
		return new Refused.TooLate(this.state, this.deed);
	}

	private Refused decided() {
		return new Refused.AlreadyDecided(this.state, this.deed);
	}

	private Refused nothing() {
		return new Refused.NothingToDecide(this.state, this.deed);
	}

	private static Optional<Refused> ifNot(boolean possible, Refused refusal) {
		return possible ? Optional.empty() : Optional.of(refusal);
	}

}
