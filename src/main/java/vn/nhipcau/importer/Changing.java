package vn.nhipcau.importer;

import vn.nhipcau.plan.Giving;

/** What became of a wish to change a draft. */
public sealed interface Changing {

	record Changed(DraftView draft) implements Changing {
	}

	/** Somebody has changed it since it was shown; here it is as it stands now. */
	record Stale(DraftView now) implements Changing {
	}

	/** It was approved or dropped meanwhile, or never was. */
	record Over() implements Changing {
	}

	/** This person may not import plans. */
	record NotYours() implements Changing {
	}

	/** Paragraphs that may assign work have to be decided on first. */
	record Undecided(DraftView draft) implements Changing {
	}

	/**
	 * Its work was to be given.
	 *
	 * @param giving what became of that; the draft is over if it was given
	 */
	record Given(Giving giving, DraftView draft) implements Changing {
	}

	/** Dropped as a whole; nothing of it is left. */
	record Dropped() implements Changing {
	}

}
