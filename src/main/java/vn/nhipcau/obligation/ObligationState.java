package vn.nhipcau.obligation;

import java.util.EnumSet;
import java.util.Set;

/** How far an obligation has come; whether it is late is {@link Timeliness}. */
public enum ObligationState {

	NOT_STARTED, IN_PROGRESS, AWAITING_CONFIRMATION, RETURNED, COMPLETED, SUSPENDED, CANCELLED;

	/** The agency has still something to do. */
	public static final Set<ObligationState> WORKABLE = Set.copyOf(EnumSet.of(NOT_STARTED, IN_PROGRESS, RETURNED));

	/** Neither done nor stopped. */
	public static final Set<ObligationState> OPEN = Set
		.copyOf(EnumSet.of(NOT_STARTED, IN_PROGRESS, RETURNED, AWAITING_CONFIRMATION));

	/** Whether nothing changes any more. */
	public boolean isClosed() {
		return this == COMPLETED || this == CANCELLED;
	}

}
