package vn.nhipcau.importer;

import vn.nhipcau.plan.PlanView;

/** What became of a plan that was read. */
public sealed interface Keeping {

	record Kept(DraftView draft) implements Keeping {
	}

	/** The same document waits for approval already; nothing was added. */
	record Waiting(DraftView draft) implements Keeping {
	}

	/**
	 * The same document was approved before and differs now.
	 *
	 * @param draft what differs, for somebody to take or leave
	 */
	record Differing(DraftView draft, PlanView plan) implements Keeping {
	}

	/** The same document was approved before, and nothing differs; nothing was kept. */
	record Approved(PlanView plan) implements Keeping {
	}

	/** This person may not import plans. */
	record NotYours() implements Keeping {
	}

}
