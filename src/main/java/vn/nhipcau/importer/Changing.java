package vn.nhipcau.importer;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.nhipcau.obligation.ObligationView;
import vn.nhipcau.organization.Refusal;
import vn.nhipcau.organization.TaughtSpelling;
import vn.nhipcau.plan.Giving;
import vn.nhipcau.plan.Revising;

/** What became of a wish to change a draft. */
public sealed interface Changing {

	/**
	 * @param taught how documents write an agency, as the change taught for the next plan
	 */
	record Changed(DraftView draft, @Nullable TaughtSpelling taught) implements Changing {

		public Changed(DraftView draft) {
			this(draft, null);
		}

	}

	/** There is no task above it to merge it with, or nothing was merged into it. */
	record NothingToMerge(DraftView draft) implements Changing {
	}

	/** The name belongs to no agency that could be founded: another bears it, say. */
	record NotFounded(Refusal why, DraftView draft) implements Changing {
	}

	/** The document cannot be cited so. */
	record NotCited(Why why, DraftView draft) implements Changing {

		/** What is wrong with what was typed. */
		public enum Why {

			/** There is no figure in the number, or it is no number at all. */
			NO_NUMBER,
			/** A document is never dated ahead. */
			NOT_YET_ISSUED

		}

	}

	/** No row is so sure that it could be given now. */
	record NothingSure(DraftView draft) implements Changing {
	}

	/** All of it has been decided; nothing was left to give. */
	record Finished(DraftView draft) implements Changing {
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
	 * @param giving what became of that
	 * @param left what of the draft is still to be decided; {@code null} when it is over
	 */
	record Given(Giving giving, DraftView draft, @Nullable DraftView left) implements Changing {
	}

	/**
	 * The plan that is followed was brought up to a newer reading.
	 *
	 * @param added new tasks
	 * @param kept what stays because something was reported of it
	 * @param refused why a change is not possible, by the numbers of the rows
	 * @param left what is still to be decided; {@code null} when the draft is over
	 */
	record Updated(DraftView draft, int added, int changed, int cancelled, List<ObligationView> kept,
			Map<Integer, Revising> refused, @Nullable DraftView left) implements Changing {
	}

	/** Dropped as a whole; nothing of it is left. */
	record Dropped() implements Changing {
	}

}
