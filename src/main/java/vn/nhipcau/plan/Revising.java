package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.obligation.ObligationView;

/** What became of a wish to bring a task up to a newer wording of its document. */
public sealed interface Revising {

	/**
	 * It was done.
	 *
	 * @param kept what stays because something was reported of it
	 */
	record Revised(TaskId task, List<ObligationView> kept) implements Revising {

		public Revised {
			kept = List.copyOf(kept);
		}

	}

	/** This person may not change what was given. */
	record NotYours() implements Revising {
	}

	/** There is no such task. */
	record NoSuchTask() implements Revising {
	}

	/** Nobody here knows who is to lead it instead; those who do stay. */
	record UnknownLead() implements Revising {
	}

	/** Work by a day cannot become work that comes again, nor lose its day. */
	record OtherSchedule() implements Revising {
	}

}
