package vn.nhipcau.summary;

import java.util.EnumSet;

import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.OwedFilter;
import vn.nhipcau.obligation.Timeliness;

/** What a list shows; in the order of the wire, new ones go to the end. */
public enum Selection {

	ALL, OVERDUE, DUE_SOON, SILENT, AWAITING, DONE;

	/** What is done is neither overdue nor due soon: only what is open is looked at. */
	private static final ObligationState[] OPEN = EnumSet
		.complementOf(EnumSet.of(ObligationState.COMPLETED, ObligationState.CANCELLED))
		.toArray(ObligationState[]::new);

	/** Narrows a filter to what belongs into the list. */
	OwedFilter of(OwedFilter filter) {
		OwedFilter commanded = filter.onlyCommanded();
		return switch (this) {
			case ALL -> commanded;
			case OVERDUE -> commanded.in(OPEN).that(Timeliness.OVERDUE);
			case DUE_SOON -> commanded.in(OPEN).that(Timeliness.DUE_SOON);
			case SILENT -> commanded.onlyUntouched();
			case AWAITING -> commanded.in(ObligationState.AWAITING_CONFIRMATION);
			case DONE -> commanded.in(ObligationState.COMPLETED);
		};
	}

}
