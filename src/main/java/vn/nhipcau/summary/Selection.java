package vn.nhipcau.summary;

import vn.nhipcau.obligation.ObligationState;
import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.obligation.Timeliness;

/** What a list shows; in the order of the wire, new ones go to the end. */
public enum Selection {

	ALL, OVERDUE, DUE_SOON, SILENT, AWAITING, DONE;

	/** Whether an obligation belongs into the list. */
	public boolean takes(ObligationView one) {
		return switch (this) {
			case ALL -> true;
			case OVERDUE -> one.timeliness() == Timeliness.OVERDUE;
			case DUE_SOON -> one.timeliness() == Timeliness.DUE_SOON;
			case SILENT -> one.state() == ObligationState.NOT_STARTED && one.progress() == null;
			case AWAITING -> one.state() == ObligationState.AWAITING_CONFIRMATION;
			case DONE -> one.state() == ObligationState.COMPLETED;
		};
	}

}
