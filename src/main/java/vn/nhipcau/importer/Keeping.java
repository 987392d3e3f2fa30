package vn.nhipcau.importer;

import vn.nhipcau.plan.PlanView;

/** What became of a plan that was read. */
public sealed interface Keeping {

	record Kept(DraftView draft) implements Keeping {
	}

	/** The same document waits for approval already; nothing was added. */
	record Waiting(DraftView draft) implements Keeping {
	}

	/** The same document was approved before; nothing was kept. */
	record Approved(PlanView plan) implements Keeping {
	}

	/** This person may not import plans. */
	record NotYours() implements Keeping {
	}

}
