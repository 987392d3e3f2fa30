package vn.nhipcau.plan;

import java.util.List;

import vn.nhipcau.obligation.ObligationView;

/** What became of a wish to give work. */
public sealed interface Giving {

	/**
	 * It was given.
	 *
	 * @param tasks all of them, in the order given
	 */
	record Given(PlanView plan, List<TaskView> tasks, List<ObligationView> obligations) implements Giving {

		public Given {
			tasks = List.copyOf(tasks);
			obligations = List.copyOf(obligations);
		}

	}

	/** This person may not give work. */
	record NotYours() implements Giving {
	}

	/** The document was approved before. */
	record AlreadyApproved(PlanView plan) implements Giving {
	}

	/** Without number and date nobody could look it up. */
	record NotCitable() implements Giving {
	}

	/** A document is never dated ahead. */
	record NotYetIssued() implements Giving {
	}

	/** There is no task in it. */
	record NoTasks() implements Giving {
	}

	/** There is no such task, or somebody has chosen already. */
	record NothingToChoose() implements Giving {
	}

}
